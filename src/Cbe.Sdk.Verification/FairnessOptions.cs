namespace Cbe.Sdk.Verification;

/// <summary>How the laws are asked in a school's own tests. Immutable.</summary>
public sealed record FairnessOptions
{
    /// <summary>The day of the decisions; null for a day on which the pack is in force, half a year after its first where it has one.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The id of the competency; null for one that stands for the others: of a framework, one that is no heading, and that has prerequisites where rules read them.</summary>
    public string? Competency { get; init; }

    /// <summary>How many random learners, or pairs of them, each law is tried with; more where something that matters was not tried by then.</summary>
    public int Cases { get; init; } = 300;

    /// <summary>From what the random learners are made: the same seed, the same learners, on every machine.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The numbers of laws that <see cref="FairnessLaws.Check()"/> leaves out.</summary>
    public IReadOnlyCollection<int> LeaveOut { get; init; } = [];
}
