using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>Where one learner stands on the way to one competency. Immutable and thread-safe.</summary>
public sealed record PathwayOutcome
{
    private readonly PathwayMap _map;

    internal PathwayOutcome(PathwayMap map) => _map = map;

    /// <summary>The competency.</summary>
    public required string Competency { get; init; }

    /// <summary>Whether it is reached, can be begun, or is blocked.</summary>
    public required PathwayState State { get; init; }

    /// <summary>The gaps to close first: what comes before and is not surely reached, a heading by its parts. Empty unless blocked or undetermined. Where the pack has readiness rules, their decisions say which of it counts.</summary>
    public IReadOnlyList<string> BlockedBy { get; init; } = [];

    /// <summary>Competencies of the framework that mean the same and can stand in its place.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>
    /// What remains on the way to it, prerequisites before what needs them, itself last. The way goes through each
    /// competency's own prerequisites: an alternative may be a shorter way, and is named beside it, not chosen.
    /// </summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>The day that the learner has planned; null without one.</summary>
    public DateOnly? PlannedOn { get; init; }

    /// <summary>When the learner will reach it at the own pace; null when it is reached, when too little has been reached to see a pace, or when the pack asks for no projection.</summary>
    public Projection? Projection { get; init; }

    /// <summary>The readiness decisions and findings.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>How it is reached, or what is known of it, in a few words: "Proficient", "awarded", "nothing is known of it yet".</summary>
    public string Standing => _map.Standing(Competency);

    /// <summary>In plain words why it stands where it stands: how it is reached, or each prerequisite with what is known of it, and what the pack's readiness rules say.</summary>
    public string Explain() => PathwayWords.Explain(this, _map);

    /// <inheritdoc/>
    public override string ToString() => $"{_map.NameOf(Competency)}: {PathwayWords.Of(State)}";
}
