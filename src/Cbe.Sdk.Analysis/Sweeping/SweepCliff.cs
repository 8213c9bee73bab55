using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>
/// A step from one value of a parameter to the next at which a rate changes by more than <see cref="SweepOptions.Cliff"/> and by more
/// than <see cref="SweepOptions.CliffTimes"/> the median of the other steps of its line; or at which the gap of a subgroup to all
/// learners does. A line of one step has no others: there the first alone counts. Immutable.
/// </summary>
/// <param name="Parameter">The parameter, by its position in <see cref="PolicySweep.Ranges"/>.</param>
/// <param name="From">The point before, by its position in <see cref="PolicySweep.Points"/>.</param>
/// <param name="To">The point after.</param>
/// <param name="Outcome">The outcome, by its position in <see cref="PolicySweep.Outcomes"/>.</param>
/// <param name="Subgroup">The subgroup, by its position in <see cref="PolicySweep.Subgroups"/>.</param>
/// <param name="IsGap">Whether it is about the subgroup's rate less that of all learners, and not about the rate itself.</param>
/// <param name="Before">The rate or gap before.</param>
/// <param name="After">The rate or gap after.</param>
public sealed record SweepCliff(int Parameter, int From, int To, int Outcome, int Subgroup, bool IsGap, Number Before, Number After)
{
    /// <summary>After less before.</summary>
    public Number Change => After - Before;
}
