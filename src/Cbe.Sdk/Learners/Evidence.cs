using System.Collections.ObjectModel;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>One piece of evidence: what a learner showed for one competency on one day. Immutable.</summary>
public sealed record Evidence
{
    /// <summary>The identifier, unique within the learner; explanations name it.</summary>
    public required string Id { get; init; }

    /// <summary>The identifier of the competency it is evidence of.</summary>
    public required string Competency { get; init; }

    /// <summary>The day on which it was shown.</summary>
    public required DateOnly OccurredOn { get; init; }

    /// <summary>The day on which it was entered, or null. What was recorded after the day of a decision is invisible to it.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>The order among items of one day, or null.</summary>
    public int? Sequence { get; init; }

    /// <summary>The name of the performance level it was judged at, or null.</summary>
    public string? Level { get; init; }

    /// <summary>The score on the pack's scale, or null; a missing score is never zero.</summary>
    public Number? Score { get; init; }

    /// <summary>Who judged it: a word of <see cref="EvidenceSymbols.Assessor"/>, or null.</summary>
    public string? Assessor { get; init; }

    /// <summary>Who confirmed it: a word of <see cref="EvidenceSymbols.ConfirmedBy"/>, or null.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>Where the learning happened: a word of <see cref="EvidenceSymbols.Setting"/>, or null.</summary>
    public string? Setting { get; init; }

    /// <summary>In which form it was shown: a word of <see cref="EvidenceSymbols.Form"/>, or null.</summary>
    public string? Form { get; init; }

    /// <summary>How deep the thinking had to go: a word of <see cref="EvidenceSymbols.Rigor"/>, or null.</summary>
    public string? Rigor { get; init; }

    /// <summary>Which attempt it was, from 1, or null.</summary>
    public int? Attempt { get; init; }

    /// <summary>Whether the learner chose to be judged by it.</summary>
    public bool ChosenByLearner { get; init; }

    /// <summary>Whether the feedback says what to do next.</summary>
    public bool HasNextSteps { get; init; }

    /// <summary>The day on which the learner got feedback, or null.</summary>
    public DateOnly? FeedbackOn { get; init; }

    /// <summary>The task, such as a quiz, whose attempts belong together; null when the item stands alone.</summary>
    public string? Task { get; init; }

    /// <summary>What it was for: a word of <see cref="EvidenceSymbols.Purpose"/>, or null.</summary>
    public string? Purpose { get; init; }

    /// <summary>The points that the source gave, -1,000,000 to 1,000,000, or null; a pack's <c>score</c> makes a score of them.</summary>
    public Number? Points { get; init; }

    /// <summary>How many points were possible, 0 to 1,000,000, or null.</summary>
    public Number? PointsPossible { get; init; }

    /// <summary>The points that the source took off for lateness, 0 to 1,000,000, or null: it is about behaviour, and a pack can give it back.</summary>
    public Number? LatePenalty { get; init; }

    /// <summary>How much it weighs beside other items, 0 to 1000; null means 1.</summary>
    public Number? Weight { get; init; }

    /// <summary>The day on which it was judged, or null.</summary>
    public DateOnly? AssessedOn { get; init; }

    /// <summary>The day by which it was due, or null. No rule about progress can see it.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether the learner was excused from it; such an item is always set aside.</summary>
    public bool Excused { get; init; }

    /// <summary>Whether it says nothing that a score or level could come from, and should.</summary>
    internal bool LacksScore => Score is null && Level is null && Points is null && !Excused;

    /// <summary>Extra facts about the item that a rule pack declares, by name.</summary>
    public IReadOnlyDictionary<string, FactValue> Facts { get; init; } = ReadOnlyDictionary<string, FactValue>.Empty;
}
