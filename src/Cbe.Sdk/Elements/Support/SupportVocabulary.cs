using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Elements.Support;

/// <summary>What support rules may see. They read the needs that a learner has stated, never a protected attribute.</summary>
internal sealed class SupportVocabulary
{
    public SupportVocabulary(VocabularyContext context)
    {
        Evidence = new EvidenceItems(context, CbeElement.Support);
        Given = new ItemType("a support", "supports",
        [
            Fields.Member("Tier", RuleType.Number, "The tier of the support that was given.") with { Range = NumberRange.Between(0, 10) },
            Fields.Member("GivenOn", RuleType.Date, "The day on which it was given."),
            Fields.Member("DaysAgo", RuleType.Number, "Days from then to the day of the decision.") with { Range = Fields.Days },
        ]);
        Competency = context.Make("a support rule", CbeElement.Support,
        [
            Fields.Items("evidence", Evidence.Type, "The admitted evidence, oldest first."),
            Fields.Items("supports", Given, "Supports given for this competency."),
            Fields.Root("needs", RuleType.Sequence(RuleType.Text), "The needs that the learner has stated."),
            Fields.Root("accommodations", RuleType.Sequence(RuleType.Text), "The accommodations that the learner has."),
            Fields.Root("mastery.Score", RuleType.Number, "The mastery score.") with { Range = context.ScoreRange, CitesEvidence = true },
            Fields.Root("mastery.Level", RuleType.Level, "The level of the mastery score.") with { CitesEvidence = true },
            Fields.Root("progress.Level", RuleType.Level, "The level decided by the progression rules.") with { CitesEvidence = true },
            Fields.Outer("attempts", RuleType.Number, "How many items of evidence are admitted.") with { Range = Fields.Count, CitesEvidence = true },
            Fields.Outer("trend", RuleType.Number, "The sign of the slope of scores over order, from at least three.") with { Range = NumberRange.Between(-1, 1), CitesEvidence = true },
            Fields.Outer("asOf", RuleType.Date, "The day of the decision."),
        ]);
    }

    public EvidenceItems Evidence { get; }

    public ItemType Given { get; }

    public Vocabulary Competency { get; }
}
