using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Support;

/// <summary>What support rules may see. They read the needs that a learner has stated, never a protected attribute.</summary>
internal sealed class SupportVocabulary
{
    private readonly VocabularyContext _context;
    private readonly bool _ownOrder;

    public SupportVocabulary(VocabularyContext context)
    {
        _context = context;
        _ownOrder = context.Readable(CbeElement.Support, FactSubject.Evidence).Except(context.Readable(CbeElement.Progression, FactSubject.Evidence)).Any();
        Evidence = new EvidenceItems(context, CbeElement.Support);
        Given = new ItemType("a support", "supports",
        [
            Fields.Member("Tier", RuleType.Number, "The tier of the support that was given.") with { Range = NumberRange.Between(0, int.MaxValue) },
            Fields.Member("Kind", RuleType.Text, "What it was, in the school's own words."),
            Fields.Member("GivenOn", RuleType.Date, "The day on which it was given."),
            Fields.Member("DaysAgo", RuleType.Number, "Days from then to the day of the decision.") with { Range = Fields.Days },
        ]);
        List<(Field Field, Func<SupportCase, Value> Read)> fields =
        [
            (Fields.Items("evidence", Evidence.Type, "The admitted evidence, oldest first."), c => CaseValues.Rows(Rows(c))),
            (Fields.Items("supports", Given, "Supports given for this competency or for everything, oldest first."), c => CaseValues.Rows(c.Given.Select((s, i) => Row(s, i, c.AsOf)))),
            (Fields.Root("needs", RuleType.Sequence(RuleType.Text), "The needs that the learner has stated."), c => CaseValues.Texts(c.Learner.Needs.Order(StringComparer.Ordinal), "need")),
            (Fields.Root("accommodations", RuleType.Sequence(RuleType.Text), "The accommodations that the learner has."), c => CaseValues.Texts(c.Learner.Accommodations.Order(StringComparer.Ordinal), "accommodation")),
            (Fields.Root("mastery.Score", RuleType.Number, "The mastery score.") with { Range = context.MasteryRange, CitesEvidence = true }, c => CaseValues.Score(c.Standing.Outcome.MasteryScore)),
            (Fields.Root("mastery.Level", RuleType.Level, "The level of the mastery score.") with { CitesEvidence = true }, c => c.Standing.Outcome.MasteryRank),
            (Fields.Root("progress.Level", RuleType.Level, "The level decided by the progression rules.") with { CitesEvidence = true }, c => c.Standing.Outcome.Progress),
            (Fields.Outer("attempts", RuleType.Number, "How many items of evidence are admitted.") with { Range = Fields.Count, CitesEvidence = true }, c => CaseValues.Count(c.Standing.Admitted.Count)),
            (Fields.Outer("trend", RuleType.Number, "The sign of the slope of scores over order, from at least three.") with { Range = NumberRange.Between(-1, 1), CitesEvidence = true }, Trend),
            (Fields.Outer("asOf", RuleType.Date, "The day of the decision."), c => Value.Of(c.AsOf)),
        ];
        Competency = new(context.Make("a support rule", CbeElement.Support, fields.Select(f => f.Field)), fields, c => c.Learner, context);
    }

    public EvidenceItems Evidence { get; }

    public ItemType Given { get; }

    public Reading<SupportCase> Competency { get; }

    /// <summary>The evidence comes in the order of what progression sees. Items that are alike there stand in the order of what only support sees: never in that of their ids.</summary>
    private IEnumerable<Row> Rows(SupportCase about)
    {
        var rows = about.Standing.Admitted.Select(e => (Evidence: e, Row: Evidence.Read(e, about.AsOf))).ToList();
        if (_ownOrder)
        {
            rows.Sort(Evidence.Order.Compare);
        }

        return rows.Select(r => r.Row);
    }

    /// <summary>As for progression, a score off the scale is none.</summary>
    private Value Trend(SupportCase about) =>
        Statistics.Trend([.. about.Standing.Admitted.Select(e => _context.OnScale(e.Score)).OfType<Number>().Select(s => s.Micros)]) is { } sign ? CaseValues.Count(sign) : Value.Missing;

    private static Row Row(SupportEvent support, int index, DateOnly asOf) => new($"support {index + 1}",
    [
        support.Tier is { } tier ? CaseValues.Count(tier) : Value.Missing,
        Value.Of(support.Kind),
        Value.Of(support.GivenOn),
        CaseValues.Days(support.GivenOn, asOf),
    ]);
}
