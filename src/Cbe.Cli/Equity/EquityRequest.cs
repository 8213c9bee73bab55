using Cbe.Cli.Inputs;
using Cbe.Sdk;
using Cbe.Sdk.Elements.Equity;

namespace Cbe.Cli.Equity;

/// <summary>What <c>cbe equity</c> was asked for.</summary>
internal sealed record EquityRequest(CbeEngine Engine, DateOnly AsOf, EquityOptions Options)
{
    public required LearnerInput Learners { get; init; }

    public int? Threads { get; init; }

    public bool Json { get; init; }
}
