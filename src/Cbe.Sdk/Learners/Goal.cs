namespace Cbe.Sdk.Learners;

/// <summary>A goal of the learner. Immutable.</summary>
public sealed record Goal
{
    /// <summary>The day on which it was set.</summary>
    public required DateOnly SetOn { get; init; }

    /// <summary>The identifier of the competency it concerns, or null.</summary>
    public string? Competency { get; init; }

    /// <summary>The goal in words, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The day by which it is to be reached, or null.</summary>
    public DateOnly? TargetOn { get; init; }

    /// <summary>The day on which it was reached, or null.</summary>
    public DateOnly? ReachedOn { get; init; }

    /// <summary>Whether the learner set it, alone or together with a teacher.</summary>
    public bool SetByLearner { get; init; }
}
