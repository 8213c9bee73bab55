using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Scenarios;
using Cbe.Sdk.Analysis.Sweeping;

namespace Cbe.Sdk.Analysis.Reports;

/// <summary>What a report shows: decisions about a population, and what else is known of the policy. Parts that are not there are left out. Immutable.</summary>
/// <param name="Decisions">What the pack decides, about everybody.</param>
public sealed record PolicyReport(PopulationDecisions Decisions)
{
    /// <summary>The title of the page; null for the pack's own.</summary>
    public string? Title { get; init; }

    /// <summary>What another pack, or the same with another figure or on another day, decides about the same learners: the reform. Null where there is none.</summary>
    public PopulationDecisions? Reform { get; init; }

    /// <summary>What the reform changes; made with <see cref="PolicyDiff.Between"/> from <see cref="Decisions"/> and <see cref="Reform"/>. Null where there is no reform.</summary>
    public PolicyDiff? Diff { get; init; }

    /// <summary>What is decided while figures of the pack take other values.</summary>
    public IReadOnlyList<PolicySweep> Sweeps { get; init; } = [];

    /// <summary>How decisions compare between subgroups; null where that was not asked.</summary>
    public EquityAudit? Equity { get; init; }

    /// <summary>What came of the pack's scenarios; null where there are none.</summary>
    public ScenarioReport? Scenarios { get; init; }

    /// <summary>What the scenarios show of the pack; null where there are none.</summary>
    public ScenarioCoverage? Coverage { get; init; }

    /// <summary>Whether learners and their evidence are shown by their ids. Else they are <c>learner 1</c> and <c>item 1</c>, and so on.</summary>
    public bool ShowLearners { get; init; }
}
