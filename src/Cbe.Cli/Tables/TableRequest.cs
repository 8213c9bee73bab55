using Cbe.Sdk;
using Cbe.Sdk.Tables;

namespace Cbe.Cli.Tables;

/// <summary>What <c>cbe evaluate --table</c> was asked for.</summary>
internal sealed record TableRequest(CbeEngine Engine, EvidenceTable Table, DateOnly AsOf)
{
    public string? Learner { get; init; }

    /// <summary>The identifier of the only competency that is shown.</summary>
    public string? Competency { get; init; }

    public bool SummaryOnly { get; init; }

    public int? Threads { get; init; }

    public bool Json { get; init; }

    /// <summary>What the pack asks for beyond tables, in words.</summary>
    public IReadOnlyList<string> ReportsOnly => [.. Engine.Capabilities.Where(c => c.Support == TableSupport.ReportsOnly).Select(c => c.What)];

    public bool Shows(DecisionTable decided, int row) =>
        (Learner is null || decided.Learner(row) == Learner) && (Competency is null || decided.Competency(row) == Competency);
}
