namespace Cbe.Sdk.Elements.Equity;

/// <summary>Something of which equity compares the rate.</summary>
/// <param name="Name">The name that rules and reports give it.</param>
/// <param name="Holds">What it means that it holds, and out of what.</param>
/// <param name="Count">One learner's decisions.</param>
internal sealed record EquityMeasure(string Name, string Holds, Func<LearnerDecisions, int, MeasureCount> Count)
{
    /// <summary>Whether the pack's rules, or a framework in which something comes before something, make such decisions; null when records alone do.</summary>
    public Func<IReadOnlyList<IElementSection>, bool, bool>? Made { get; init; }

    /// <summary>Whether what nobody recorded reads as no: where it is no for everybody, most likely nobody records it.</summary>
    public bool IsNoWhereNotRecorded { get; init; }
}
