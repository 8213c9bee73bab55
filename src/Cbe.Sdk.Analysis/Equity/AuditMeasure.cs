using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>One measure over a population, as it may be published. Immutable.</summary>
/// <param name="Measure">The measure, such as <c>proficient</c>.</param>
/// <param name="All">All learners together.</param>
/// <param name="Subgroups">The subgroups, attribute by attribute and then the crossings, as in the report.</param>
public sealed record AuditMeasure(string Measure, AuditCell All, IReadOnlyList<AuditSubgroup> Subgroups)
{
    /// <summary>What could not be decided yet and is in no rate; withheld where the rate of all is.</summary>
    public Cbe.Sdk.Elements.Equity.Figure<long> Undecided { get; init; }

    /// <summary>How many decisions of rules are left out, because they saw figures that are withheld.</summary>
    public int DecisionsWithheld { get; init; }

    /// <summary>What the pack's equity rules find.</summary>
    public IEnumerable<Decision> Decisions => Subgroups.SelectMany(s => s.Decisions);
}
