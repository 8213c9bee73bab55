using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Checking;

/// <summary>What is expected, as a row of a file says it; null is what it does not speak of.</summary>
internal sealed record Expected
{
    public string? Competency { get; init; }

    public string? Credential { get; init; }

    public string? Route { get; init; }

    public string? Evidence { get; init; }

    public string? Subgroup { get; init; }

    public string? Rule { get; init; }

    public Answer? Answer { get; init; }

    /// <summary>Whether something is said of the level: then all four of these are, and what is not told is none.</summary>
    public bool SaysLevel { get; init; }

    public string? Level { get; init; }

    public string? Possible { get; init; }

    public string? Status { get; init; }

    public string? ByRules { get; init; }

    /// <summary>The score as it is printed, or <c>missing</c>.</summary>
    public string? MasteryScore { get; init; }

    public bool? Admitted { get; init; }

    public string? Reason { get; init; }

    public IReadOnlyList<string>? Gaps { get; init; }

    public string? Need { get; init; }

    public DateOnly? Since { get; init; }

    public DateOnly? Until { get; init; }

    public DateOnly? DueBy { get; init; }

    public DateOnly? GivenOn { get; init; }

    public string? Way { get; init; }

    public IReadOnlyList<string> BlockedBy { get; init; } = [];

    public string? Conversion { get; init; }

    public string? Gives { get; init; }

    public string? Says { get; init; }

    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Whether it expects anything at all.</summary>
    public bool IsSomething => Rule is not null || SaysLevel || MasteryScore is not null || Admitted is not null || Gaps is not null
        || Need is not null || Way is not null || Conversion is not null || Missing.Count > 0;
}
