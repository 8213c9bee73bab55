namespace Cbe.Sdk.Verification;

/// <summary>How the laws are asked in a school's own tests. Immutable.</summary>
public sealed record FairnessOptions
{
    /// <summary>The day of the decisions; null for the day that <see cref="VerificationOptions.AsOf"/> stands for unless given.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The id of the competency; null for the one that <see cref="VerificationOptions.Competency"/> stands for unless given.</summary>
    public string? Competency { get; init; }

    /// <summary>How many random learners, or pairs of them, each law is tried with; more where something that matters was not tried by then.</summary>
    public int Cases { get; init; } = 300;

    /// <summary>From what the random learners are made: the same seed, the same learners, on every machine.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The numbers of laws that <see cref="FairnessLaws.Check()"/> leaves out.</summary>
    public IReadOnlyCollection<int> LeaveOut { get; init; } = [];
}
