using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>What assessment rules may see: one item of evidence, whose members stand bare, and its competency.</summary>
internal sealed class AssessmentVocabulary
{
    private readonly VocabularyContext _context;

    public AssessmentVocabulary(VocabularyContext context)
    {
        _context = context;
        Evidence = new EvidenceItems(context, CbeElement.Assessment);
        Whole = new EvidenceItems(context);
        PreviousSupport = new ItemType("a support between attempts", "supports between attempts",
        [
            Fields.Member("Tier", RuleType.Number, "The tier of the support that was given.") with { Range = NumberRange.Between(0, int.MaxValue) },
            Fields.Member("Kind", RuleType.Text, "What it was, in the school's own words."),
            Fields.Member("GivenOn", RuleType.Date, "The day on which it was given."),
            Fields.Member("DaysBefore", RuleType.Number, "Days from then to the attempt.") with { Range = Fields.Days },
        ]);
        var fields = Bare().ToList();
        Item = new(context.Make("an assessment rule", CbeElement.Assessment, fields.Select(f => f.Field)), fields, c => c.Learner, context);
        List<(Field Field, Func<EvidenceCase, Value> Read)> scored = [.. fields, .. Given().Where(f => !_context.Keeps(f.Field.Name))];
        Scored = new(context.Make("the score of an item", CbeElement.Assessment, scored.Select(f => f.Field)), scored, c => c.Learner, context);
        List<(Field Field, Func<RetakeCase, Value> Read)> retake = [.. fields.Select(f => (f.Field, (Func<RetakeCase, Value>)(c => f.Read(c.Item)))), .. Beside().Where(f => !_context.Keeps(f.Field.Name))];
        Retake = new(context.Make("a rule for retakes", CbeElement.Assessment, retake.Select(f => f.Field)), retake, c => c.Item.Learner, context);
    }

    public EvidenceItems Evidence { get; }

    /// <summary>Evidence with all that any rule of the pack can see: by that attempts stand in order, and never by their ids.</summary>
    internal EvidenceItems Whole { get; }

    public ItemType PreviousSupport { get; }

    /// <summary>For admission rules and findings about one item.</summary>
    public Reading<EvidenceCase> Item { get; }

    /// <summary>For the score that an item counts with: it alone sees the points that the source gave.</summary>
    public Reading<EvidenceCase> Scored { get; }

    /// <summary>For rules for retakes.</summary>
    public Reading<RetakeCase> Retake { get; }

    private IEnumerable<(Field Field, Func<EvidenceCase, Value> Read)> Bare() =>
    [
        .. Evidence.Type.Fields.Select(f => (f with { Scope = FieldScope.Outer, CitesEvidence = true }, (Func<EvidenceCase, Value>)(c => c.Item.Cells[f.Index]))),
        (Fields.Root("competency.Code", RuleType.Text, "The competency's code."), c => CaseValues.Text(c.Competency.Code)),
        (Fields.Root("competency.Kind", RuleType.Text, "The kind of the competency."), c => CaseValues.Text(c.Competency.Kind)),
    ];

    private static IEnumerable<(Field Field, Func<EvidenceCase, Value> Read)> Given() =>
    [
        (Fields.Outer("Points", RuleType.Number, "The points that the source gave.") with { Range = new(EvidenceLimits.LeastPoints, EvidenceLimits.MostPoints), CitesEvidence = true },
            c => CaseValues.Score(EvidenceLimits.Within(c.Evidence.Points, EvidenceLimits.LeastPoints, EvidenceLimits.MostPoints))),
        (Fields.Outer("PointsPossible", RuleType.Number, "How many points were possible; missing below a hundredth.") with { Range = new(EvidenceLimits.LeastPossible, EvidenceLimits.MostPoints), CitesEvidence = true },
            c => CaseValues.Score(EvidenceLimits.Within(c.Evidence.PointsPossible, EvidenceLimits.LeastPossible, EvidenceLimits.MostPoints))),
        (Fields.Outer("LatePenalty", RuleType.Number, "The points that the source took off for lateness.") with { Range = new(Number.Zero, EvidenceLimits.MostPoints), CitesEvidence = true },
            c => CaseValues.Score(EvidenceLimits.Within(c.Evidence.LatePenalty, Number.Zero, EvidenceLimits.MostPoints))),
    ];

    private IEnumerable<(Field Field, Func<RetakeCase, Value> Read)> Beside() =>
    [
        (Fields.Root("previous.Score", RuleType.Number, "The score of the attempt before it that counts.") with { Range = _context.ScoreRange, CitesEvidence = true }, c => CaseValues.Score(_context.OnScale(c.Previous.Score))),
        (Fields.Root("previous.Level", RuleType.Level, "The level of the attempt before it that counts.") with { CitesEvidence = true }, c => CaseValues.Level(_context.RankOf(c.Previous.Level))),
        (Fields.Root("previous.Days", RuleType.Number, "Days from the attempt before it that counts to this one.") with { Range = Fields.Days, CitesEvidence = true }, c => CaseValues.Days(c.Previous.OccurredOn, c.Item.Evidence.OccurredOn)),
        (Fields.Root("retakes", RuleType.Number, "Which retake it is, from 1.") with { Range = Fields.Count, CitesEvidence = true }, c => CaseValues.Count(c.Number)),
        (Fields.Items("supports", PreviousSupport, "Supports given for the competency or for everything from the day of the attempt before it to the day of this one, oldest first."), c => CaseValues.Rows(c.Supports.Select((s, i) => Row(s, i, c.Item.Evidence.OccurredOn)))),
    ];

    private static Evaluation.Row Row(SupportEvent support, int index, DateOnly attempt) => new($"support {index + 1}",
    [
        support.Tier is { } tier ? CaseValues.Count(tier) : Value.Missing,
        Value.Of(support.Kind),
        Value.Of(support.GivenOn),
        CaseValues.Days(support.GivenOn, attempt),
    ]);
}
