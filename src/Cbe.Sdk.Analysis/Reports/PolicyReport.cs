namespace Cbe.Sdk.Analysis.Reports;

/// <summary>What a report shows: decisions about a population, and what else is known of the policy. Parts that are not there are left out. Immutable.</summary>
/// <param name="Decisions">What the pack decides today, about everybody.</param>
public sealed record PolicyReport(PopulationDecisions Decisions)
{
    /// <summary>The title of the page; null for the pack's own.</summary>
    public string? Title { get; init; }

    /// <summary>Whether learners are shown by their ids. Else they are <c>learner 1</c>, <c>learner 2</c>, and so on.</summary>
    public bool ShowLearners { get; init; }
}
