namespace Cbe.Sdk.Learners;

/// <summary>A decision the learner made about the own learning. Immutable.</summary>
public sealed record Choice
{
    /// <summary>The day of the decision.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it was about.</summary>
    public required ChoiceKind Kind { get; init; }

    /// <summary>The identifier of the competency it concerned, or null.</summary>
    public string? Competency { get; init; }

    /// <summary>What was chosen, in words, or null.</summary>
    public string? Detail { get; init; }

    /// <summary>The day on which the school acted on it, such as the day of the assessment that was asked for; null when it has not.</summary>
    public DateOnly? HonouredOn { get; init; }
}
