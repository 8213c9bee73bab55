using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>One measure over a population: all learners, and each subgroup. Immutable.</summary>
/// <param name="Measure">The measure, such as <c>proficient</c>.</param>
/// <param name="All">All learners together.</param>
/// <param name="Subgroups">The subgroups, attribute by attribute and then the intersections; values in ordinal order, those not stated last.</param>
public sealed record EquityOutcome(string Measure, EquityCell All, IReadOnlyList<SubgroupOutcome> Subgroups)
{
    /// <summary>The decisions about its subgroups.</summary>
    public IEnumerable<Decision> Decisions => Subgroups.SelectMany(s => s.Decisions);
}
