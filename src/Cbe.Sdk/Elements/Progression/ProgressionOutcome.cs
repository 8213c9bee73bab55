using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>What progression decided about one learner and one competency. Immutable.</summary>
public sealed record ProgressionOutcome
{
    /// <summary>The competency.</summary>
    public required string Competency { get; init; }

    /// <summary>How much is known.</summary>
    public required ProgressStatus Status { get; init; }

    /// <summary>The level that is surely reached; null when there is no evidence yet or the lowest level is not reached.</summary>
    public string? Level { get; init; }

    /// <summary>The highest level that may still turn out to be reached, when that is above <see cref="Level"/>.</summary>
    public string? PossibleLevel { get; init; }

    /// <summary>The level by the rules alone, where an override or an award stands above it.</summary>
    public string? LevelByRules { get; init; }

    /// <summary>The mastery score, by the pack's method; null without scored evidence.</summary>
    public Number? MasteryScore { get; init; }

    /// <summary>The level of the mastery score, by the scale's cuts; null where it is not one level, as of a probability that says no more than "mastered".</summary>
    public string? MasteryLevel { get; init; }

    /// <summary>How many items of evidence were admitted.</summary>
    public int Admitted { get; init; }

    /// <summary>How many items of evidence were set aside.</summary>
    public int SetAside { get; init; }

    /// <summary>Whether the level rests on provisional evidence alone, and may fall as soon as there is other evidence.</summary>
    public bool Provisional { get; init; }

    /// <summary>The person's decision that holds, if there is one.</summary>
    public Override? Override { get; init; }

    /// <summary>Evidence shown since the person's decision that, as the rules do now, says otherwise; oldest first. The decision stands all the same: only a person reverses it.</summary>
    public IReadOnlyList<string> ContraryEvidence { get; init; } = [];

    /// <summary>The award that keeps the level where it is, if the pack keeps what was once earned.</summary>
    public Award? KeptBy { get; init; }

    /// <summary>The last day on which the newest award holds, where the pack asks for renewal; null without an award, and for one that has a last day of its own.</summary>
    public DateOnly? RenewBy { get; init; }

    /// <summary>Whether that day is over: the award keeps no level any more, and the competency is no longer awarded.</summary>
    public bool Lapsed { get; init; }

    /// <summary>What follows for it from other competencies, also where its own evidence stands above that; null where nothing does, or the pack asks for no inference.</summary>
    public InferenceSources? InferredFrom { get; init; }

    /// <summary>Prerequisites that are not surely proficient: the gaps that a learner would move on with.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>The level, advance and award decisions.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>What the pack's conversion tables give; empty where nothing is known of the competency.</summary>
    public IReadOnlyList<ConversionOutcome> Conversions { get; init; } = [];

    /// <summary>The ids of the admitted evidence, oldest first.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>The evidence that the level rests on: the own, or that of the competencies from which it follows.</summary>
    internal IReadOnlyList<string> Behind => Status == ProgressStatus.Inferred ? InferredEvidence : Evidence;

    internal IReadOnlyList<string> InferredEvidence { get; init; } = [];

    /// <summary>The level as rules see it: exact, within bounds, or missing.</summary>
    internal Value Progress { get; init; }

    /// <summary>The level of the mastery score as rules see it: exact, within bounds, or missing.</summary>
    internal Value MasteryRank { get; init; }

    /// <summary>The rank that evidence alone surely shows, before awards and people; 0 below the scale and without evidence.</summary>
    internal int RankByRules { get; init; }
}
