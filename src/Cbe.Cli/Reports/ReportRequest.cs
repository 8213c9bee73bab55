using Cbe.Sdk;
using Cbe.Sdk.Analysis;

namespace Cbe.Cli.Reports;

/// <summary>What <c>cbe report</c> was asked for.</summary>
internal sealed record ReportRequest(CbeEngine Engine, LearnerPopulation Population, DateOnly AsOf, string Output)
{
    /// <summary>The reform: another pack, or the same with other figures; null for none.</summary>
    public CbeEngine? Against { get; init; }

    /// <summary>The learners as the reform reads them; null where it reads them alike.</summary>
    public LearnerPopulation? AgainstPopulation { get; init; }

    /// <summary>The day of the reform's decisions.</summary>
    public required DateOnly AgainstAsOf { get; init; }

    public IReadOnlyList<string>? By { get; init; }

    public int? MinimumCount { get; init; }

    public int? Witnesses { get; init; }

    /// <summary>Figures and their values, as <c>cbe sweep</c> reads them.</summary>
    public IReadOnlyList<string> Sweeps { get; init; } = [];

    /// <summary>The scenarios of the pack; null where they are not asked for.</summary>
    public string? Scenarios { get; init; }

    public string? Title { get; init; }

    public bool ShowLearners { get; init; }

    public bool Whole { get; init; }

    public int? Threads { get; init; }
}
