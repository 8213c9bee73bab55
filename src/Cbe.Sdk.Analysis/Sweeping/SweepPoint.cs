namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>One combination of values, and what is decided by it. Immutable.</summary>
public sealed class SweepPoint
{
    private readonly SweepRate[,] _rates;

    internal SweepPoint(IReadOnlyList<string> values, bool isPresent, SweepRate[,] rates) => (Values, IsPresent, _rates) = (values, isPresent, rates);

    /// <summary>The values, in the order of <see cref="PolicySweep.Ranges"/>.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Whether these are the values that the pack has on the day.</summary>
    public bool IsPresent { get; }

    /// <summary>How often an outcome holds in a subgroup.</summary>
    /// <param name="outcome">The position in <see cref="PolicySweep.Outcomes"/>.</param>
    /// <param name="subgroup">The position in <see cref="PolicySweep.Subgroups"/>; 0 is all learners.</param>
    public SweepRate Rate(int outcome, int subgroup = 0) => _rates[outcome, subgroup];
}
