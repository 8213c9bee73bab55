using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>Where one learner stands on the way to one competency. Immutable.</summary>
public sealed record PathwayOutcome
{
    /// <summary>The competency.</summary>
    public required string Competency { get; init; }

    /// <summary>Whether it is reached, can be begun, or is blocked.</summary>
    public required PathwayState State { get; init; }

    /// <summary>The prerequisites that are missing: the gaps to close first. Empty unless blocked or undetermined.</summary>
    public IReadOnlyList<string> BlockedBy { get; init; } = [];

    /// <summary>Competencies of the framework that mean the same and can stand in its place.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>What remains on the way to it, itself last, prerequisites before what needs them.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>The day that the learner has planned; null without one.</summary>
    public DateOnly? PlannedOn { get; init; }

    /// <summary>When the learner will reach it at the own pace; null when it is reached, or when too little has been reached to see a pace.</summary>
    public Projection? Projection { get; init; }

    /// <summary>The readiness decisions and findings.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];
}
