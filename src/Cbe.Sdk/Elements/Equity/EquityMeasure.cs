namespace Cbe.Sdk.Elements.Equity;

/// <summary>Something of which equity compares the rate.</summary>
/// <param name="Name">The name that rules and reports give it.</param>
/// <param name="Holds">What it means that it holds, and out of what.</param>
/// <param name="Count">One learner's decisions.</param>
internal sealed record EquityMeasure(string Name, string Holds, Func<LearnerDecisions, int, MeasureCount> Count)
{
    /// <summary>Whether a pack's rules make such decisions; null when records alone do.</summary>
    public Func<IReadOnlyList<IElementSection>, bool>? Made { get; init; }
}
