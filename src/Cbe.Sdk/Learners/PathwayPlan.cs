namespace Cbe.Sdk.Learners;

/// <summary>A learner's plan: which competencies, in which order, by when. Immutable.</summary>
public sealed record PathwayPlan
{
    /// <summary>The steps in the learner's order.</summary>
    public IReadOnlyList<PlanEntry> Entries { get; init; } = [];
}
