using Cbe.Sdk.Evaluation;
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
        : this(context, new MasteryVocabulary(context))
    {
    }

    public ProgressionVocabulary(VocabularyContext context, MasteryVocabulary mastery)
    {
        Mastery = mastery;
        Evidence = Mastery.Evidence;
        Prerequisite = new ItemType("a prerequisite", "prerequisites",
        [
            Fields.Member("Level", RuleType.Level, "The level decided for the prerequisite."),
            Fields.Member("Score", RuleType.Number, "Its mastery score.") with { Range = context.MasteryRange },
            Fields.Member("Awarded", RuleType.Boolean, "Whether it has been awarded.") with { Absence = Absence.False },
        ]);
        Award = new ItemType("an award", "awards",
        [
            Fields.Member("Level", RuleType.Level, "The level that was awarded."),
            Fields.Member("AwardedOn", RuleType.Date, "The day of the award."),
            Fields.Member("DaysAgo", RuleType.Number, "Days from the award to the day of the decision.") with { Range = Fields.Days },
            Fields.Member("Lapsed", RuleType.Boolean, "Whether its time for renewal is over.") with { Absence = Absence.False },
        ]);
        Member = new MemberItems(context);

        var seen = Competency(context).ToList();
        Levels = OfCompetency("a level rule", seen, context);
        OverCompetency = OfCompetency("an advance or award rule over a competency",
        [
            .. seen,
            (Fields.Root("progress.Level", RuleType.Level, "The level decided by the level rules.") with { CitesEvidence = true }, c => c.Progress),
            (Fields.Root("progress.Provisional", RuleType.Boolean, "Whether it rests on provisional evidence alone.") with { Absence = Absence.False, CitesEvidence = true }, c => Value.Of(c.IsProvisional)),
        ], context);
        OverCredential = OfCredential(context);
    }

    /// <summary>For expressions that make a mastery score.</summary>
    public MasteryVocabulary Mastery { get; }

    public EvidenceItems Evidence { get; }

    public ItemType Prerequisite { get; }

    public ItemType Award { get; }

    public MemberItems Member { get; }

    /// <summary>For level rules.</summary>
    public Reading<CompetencyCase> Levels { get; }

    /// <summary>For advance and award rules over one competency.</summary>
    public Reading<CompetencyCase> OverCompetency { get; }

    /// <summary>For advance and award rules over a competency group.</summary>
    public Reading<CredentialCase> OverCredential { get; }

    private IEnumerable<(Field Field, Func<CompetencyCase, Value> Read)> Competency(VocabularyContext context) =>
    [
        (Fields.Items("evidence", Evidence.Type, "The admitted evidence, oldest first."), c => CaseValues.Rows(c.Evidence)),
        (Fields.Root("mastery.Score", RuleType.Number, "The mastery score, by the pack's method.") with { Range = context.MasteryRange, CitesEvidence = true },
            c => c.MasteryScore is { } s ? Value.Of(s) : Value.Missing),
        (Fields.Root("mastery.Level", RuleType.Level, "The level of the mastery score, by the scale's cuts.") with { CitesEvidence = true },
            c => c.MasteryLevel),
        (Fields.Items("prerequisites", Prerequisite, "The competencies that come before."), c => CaseValues.Rows(c.Prerequisites)),
        (Fields.Items("awards", Award, "Awards of this competency."), c => CaseValues.Rows(c.Awards)),
        (Fields.Root("competency.Code", RuleType.Text, "The competency's code, as people know it."), c => CaseValues.Text(c.Competency.Code)),
        (Fields.Root("competency.Kind", RuleType.Text, "The kind of the competency, as the framework names it."), c => CaseValues.Text(c.Competency.Kind)),
        (Fields.Outer("attempts", RuleType.Number, "How many items of evidence are admitted.") with { Range = Fields.Count, CitesEvidence = true },
            c => Value.Of(Number.FromInteger(c.Evidence.Count))),
        (Fields.Outer("trend", RuleType.Number, "The sign of the slope of scores over order, from at least three: -1, 0 or 1.") with { Range = NumberRange.Between(-1, 1), CitesEvidence = true },
            c => Statistics.Trend([.. c.Scores.Select(s => s.Micros)]) is { } sign ? Value.Of(Number.FromInteger(sign)) : Value.Missing),
        (Fields.Outer("asOf", RuleType.Date, "The day of the decision."), c => Value.Of(c.AsOf)),
    ];

    private static Reading<CompetencyCase> OfCompetency(string name, List<(Field Field, Func<CompetencyCase, Value> Read)> fields, VocabularyContext context) =>
        new(context.Make(name, CbeElement.Progression, fields.Select(f => f.Field)), fields, c => c.Learner, context);

    private Reading<CredentialCase> OfCredential(VocabularyContext context)
    {
        List<(Field Field, Func<CredentialCase, Value> Read)> fields =
        [
            (Fields.Items("members", Member.Type, "What the credential asks for on the day: competencies, and other credentials.") with { NeverEmpty = true }, c => CaseValues.Rows(c.Members)),
            (Fields.Items("awards", Award, "Awards of this credential."), c => CaseValues.Rows(c.Awards)),
            (Fields.Root("credential.Id", RuleType.Text, "The credential's identifier.") with { Absence = Absence.None }, c => Value.Of(c.Credential)),
            (Fields.Outer("asOf", RuleType.Date, "The day of the decision."), c => Value.Of(c.AsOf)),
        ];
        return new(context.Make("an advance or award rule over a credential", CbeElement.Progression, fields.Select(f => f.Field)), fields, c => c.Learner, context);
    }
}
