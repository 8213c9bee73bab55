using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>Learning that is brought along from before the first day. Null means as for everybody else. Immutable.</summary>
public sealed record PriorModel
{
    /// <summary>Which share of cases (learners by competencies) brings some, 0 to 1. Default 0.</summary>
    public Number? Share { get; init; }

    /// <summary>How many items, 0 to 100. Default 1 to 2.</summary>
    public Draw? Items { get; init; }

    /// <summary>How many days before the first day, 1 to 3,650. Default 30 to 400.</summary>
    public Draw? DaysBefore { get; init; }

    /// <summary>A fact of evidence (yes or no) that says so, which the pack must declare; null for none.</summary>
    public string? Fact { get; init; }
}
