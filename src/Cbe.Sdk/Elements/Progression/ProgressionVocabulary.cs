using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>
/// What progression rules may see. Time spent and protected attributes are not here and cannot be: there is no field
/// that holds them, and a fact about either cannot be opened to progression.
/// </summary>
internal sealed class ProgressionVocabulary
{
    public ProgressionVocabulary(VocabularyContext context)
    {
        Evidence = new EvidenceItems(context, CbeElement.Progression);
        Prerequisite = new ItemType("a prerequisite", "prerequisites",
        [
            new("Level", RuleType.Level, "The level decided for the prerequisite."),
            new("Score", RuleType.Number, "Its mastery score.") { Range = context.ScoreRange },
            new("Awarded", RuleType.Boolean, "Whether it has been awarded.") { Absence = Absence.False },
        ]);
        Award = new ItemType("an award", "awards",
        [
            new("Level", RuleType.Level, "The level that was awarded."),
            new("AwardedOn", RuleType.Date, "The day of the award."),
            new("DaysAgo", RuleType.Number, "Days from the award to the day of the decision.") { Range = Fields.Days },
        ]);
        Member = new ItemType("a member", "members",
        [
            new("progress.Level", RuleType.Level, "The level decided for the competency."),
            new("mastery.Score", RuleType.Number, "Its mastery score.") { Range = context.ScoreRange },
            new("mastery.Level", RuleType.Level, "The level of its mastery score."),
            new("Kind", RuleType.Text, "The kind of the competency, as the framework names it."),
            new("Awarded", RuleType.Boolean, "Whether it has been awarded.") { Absence = Absence.False },
        ]);
        IReadOnlyList<Field> seen = [.. Competency(context)];
        Levels = context.Make("a level rule", CbeElement.Progression, seen);
        OverCompetency = context.Make("an advance or award rule over a competency", CbeElement.Progression,
            [.. seen, Fields.Root("progress.Level", RuleType.Level, "The level decided by the level rules.")]);
        OverCredential = context.Make("an advance or award rule over a credential", CbeElement.Progression,
        [
            Fields.Root("members", RuleType.Sequence(RuleType.Of(Member)), "The competencies of the group.") with { NeverEmpty = true },
            Fields.Root("awards", RuleType.Sequence(RuleType.Of(Award)), "Awards of this credential."),
            Fields.Outer("asOf", RuleType.Date, "The day of the decision."),
        ]);
    }

    public EvidenceItems Evidence { get; }

    public ItemType Prerequisite { get; }

    public ItemType Award { get; }

    public ItemType Member { get; }

    /// <summary>For level rules.</summary>
    public Vocabulary Levels { get; }

    /// <summary>For advance and award rules over one competency.</summary>
    public Vocabulary OverCompetency { get; }

    /// <summary>For advance and award rules over a competency group.</summary>
    public Vocabulary OverCredential { get; }

    private IEnumerable<Field> Competency(VocabularyContext context) =>
    [
        Fields.Root("evidence", RuleType.Sequence(RuleType.Of(Evidence.Type)), "The admitted evidence, oldest first."),
        Fields.Root("mastery.Score", RuleType.Number, "The mastery score, by the pack's method.") with { Range = context.ScoreRange, CitesEvidence = true },
        Fields.Root("mastery.Level", RuleType.Level, "The level of the mastery score, by the scale's cuts.") with { CitesEvidence = true },
        Fields.Root("prerequisites", RuleType.Sequence(RuleType.Of(Prerequisite)), "The competencies that come before."),
        Fields.Root("awards", RuleType.Sequence(RuleType.Of(Award)), "Awards of this competency."),
        Fields.Root("competency.Code", RuleType.Text, "The competency's code, as people know it."),
        Fields.Root("competency.Kind", RuleType.Text, "The kind of the competency, as the framework names it."),
        Fields.Outer("attempts", RuleType.Number, "How many items of evidence are admitted.") with { Range = Fields.Count, CitesEvidence = true },
        Fields.Outer("trend", RuleType.Number, "The sign of the slope of scores over order, from at least three: -1, 0 or 1.") with { Range = NumberRange.Between(-1, 1), CitesEvidence = true },
        Fields.Outer("asOf", RuleType.Date, "The day of the decision."),
    ];
}
