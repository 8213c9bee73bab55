using Cbe.Cli.Inputs;
using Cbe.Sdk;
using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Tables;

namespace Cbe.Cli.Equity;

/// <summary>What <c>cbe equity</c> was asked for.</summary>
internal sealed record EquityRequest(CbeEngine Engine, DateOnly AsOf, EquityOptions Options)
{
    /// <summary>The records; null where there is a table.</summary>
    public LearnerInput? Learners { get; init; }

    /// <summary>The evidence table; null where there are records.</summary>
    public EvidenceTable? Table { get; init; }

    public EquityAuditOptions Audit { get; init; } = EquityAuditOptions.Default;

    /// <summary>Whether ratios below four fifths are pointed out.</summary>
    public bool FourFifths { get; init; }

    public int? Threads { get; init; }

    public bool Json { get; init; }
}
