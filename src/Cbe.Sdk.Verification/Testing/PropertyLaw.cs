using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>A law as something that random learners can be held against.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Draw">A change of a learner that the law speaks of; null where it does not speak of the learner.</param>
internal sealed record PropertyLaw(int Number, Func<LawScope, Dice, LearnerRecord, Change?> Draw)
{
    /// <summary>How the two sides are to stand to each other.</summary>
    public Func<LawScope, Relation> Relation { get; init; } = static _ => Relations.Equal;

    /// <summary>What is wrong with the two sides, in words, for laws that are no relation of decisions; null where nothing is.</summary>
    public Func<LawScope, Sides, string?>? Problem { get; init; }

    /// <summary>Whether the law speaks of the two sides, where that can be told only after deciding.</summary>
    public Func<LawScope, Sides, bool> Speaks { get; init; } = static (_, _) => true;

    /// <summary>What must have been tried.</summary>
    public Func<LawScope, IEnumerable<Condition>> Conditions { get; init; } = static _ => [];

    /// <summary>Why the policy has nothing that the law speaks of; null where it has.</summary>
    public Func<LawScope, string?> NotFor { get; init; } = static _ => null;

    /// <summary>Whether the other side may be one about whom nothing can be decided: only <see cref="Problem"/> asks.</summary>
    public bool AsksItself { get; init; }

    /// <summary>Of how many learners one is tried, of laws that take long.</summary>
    public int OneOf { get; init; } = 1;

    /// <summary>Whether rules that are met must have been seen: of laws about decisions.</summary>
    public bool AboutDecisions { get; init; } = true;
}
