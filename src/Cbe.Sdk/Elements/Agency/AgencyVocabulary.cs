using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Agency;

/// <summary>What agency rules may see: the choices, goals and chosen evidence of one learner.</summary>
internal sealed class AgencyVocabulary
{
    private static readonly SymbolSet ChoiceKindSet = new("choice", ChoiceKinds.Names);

    public AgencyVocabulary(VocabularyContext context)
    {
        Evidence = new EvidenceItems(context, CbeElement.Agency);
        Choice = new ItemType("a choice", "choices",
        [
            Fields.Member("Kind", RuleType.Symbol(ChoiceKindSet), "What was chosen."),
            Fields.Member("MadeOn", RuleType.Date, "The day of the choice."),
            Fields.Member("DaysAgo", RuleType.Number, "Days from then to the day of the decision.") with { Range = Fields.Days },
            Fields.Member("Honoured", RuleType.Boolean, "Whether the school has acted on it.") with { Absence = Absence.False },
            Fields.Member("DaysToHonour", RuleType.Number, "Days from the choice until the school acted on it.") with { Range = Fields.Days },
        ]);
        Goal = new ItemType("a goal", "goals",
        [
            Fields.Member("SetOn", RuleType.Date, "The day on which the goal was set."),
            Fields.Member("DaysAgo", RuleType.Number, "Days from then to the day of the decision.") with { Range = Fields.Days },
            Fields.Member("TargetOn", RuleType.Date, "The day by which it is to be reached."),
            Fields.Member("Reached", RuleType.Boolean, "Whether it is reached.") with { Absence = Absence.False },
            Fields.Member("SetByLearner", RuleType.Boolean, "Whether the learner set it, alone or with a teacher.") with { Absence = Absence.False },
        ]);
        Worked = new ItemType("a competency worked on", "competencies worked on",
        [
            Fields.Member("Kind", RuleType.Text, "The kind of the competency, as the framework names it."),
            Fields.Member("Level", RuleType.Level, "The level decided for it."),
            Fields.Member("Shown", RuleType.Number, "How many items of evidence are admitted.") with { Range = Fields.Count },
            Fields.Member("ShownByChoice", RuleType.Number, "How many of these the learner chose to be judged by.") with { Range = Fields.Count },
            Fields.Member("FormsShown", RuleType.Number, "In how many different forms it was shown.") with { Range = Fields.Count },
            Fields.Member("ChoseWhatNext", RuleType.Boolean, "Whether the learner chose to go deeper into it or to move on from it.") with { Absence = Absence.False },
        ]);

        List<(Field Field, Func<AgencyCase, Value> Read)> fields =
        [
            (Fields.Items("evidence", Evidence.Type, "All admitted evidence of the learner, oldest first."), c => CaseValues.Rows(EvidenceRows(c))),
            (Fields.Items("choices", Choice, "The choices that the learner made, oldest first."), c => CaseValues.Rows(c.Choices.Select((x, i) => Row(x, i, c.AsOf)))),
            (Fields.Items("goals", Goal, "The goals that were set, oldest first."), c => CaseValues.Rows(c.Goals.Select((x, i) => Row(x, i, c.AsOf)))),
            (Fields.Items("competencies", Worked, "The competencies of which there is admitted evidence."), c => CaseValues.Rows(c.Standings.Where(s => s.Admitted.Count > 0).Select(s => Row(s, c)))),
            (Fields.Outer("asOf", RuleType.Date, "The day of the decision."), c => Value.Of(c.AsOf)),
        ];
        Learner = new(context.Make("an agency rule", CbeElement.Agency, fields.Select(f => f.Field)), fields, c => c.Learner, context);
    }

    public EvidenceItems Evidence { get; }

    public ItemType Choice { get; }

    public ItemType Goal { get; }

    public ItemType Worked { get; }

    public Reading<AgencyCase> Learner { get; }

    private IEnumerable<Row> EvidenceRows(AgencyCase about)
    {
        var rows = about.Standings.SelectMany(s => s.Admitted).Select(e => (Evidence: e, Row: Evidence.Read(e, about.AsOf))).ToList();
        rows.Sort(Evidence.Order.Compare);
        return rows.Select(r => r.Row);
    }

    private static Row Row(Choice choice, int index, DateOnly asOf)
    {
        var honoured = choice.HonouredOn is { } day && day <= asOf ? choice.HonouredOn : null;
        return new($"choice {index + 1}",
        [
            Value.Symbol((int)choice.Kind),
            Value.Of(choice.Date),
            CaseValues.Days(choice.Date, asOf),
            Value.Of(honoured is not null),
            honoured is { } on ? CaseValues.Days(choice.Date, on) : Value.Missing,
        ]);
    }

    private static Row Row(Goal goal, int index, DateOnly asOf) => new($"goal {index + 1}",
    [
        Value.Of(goal.SetOn),
        CaseValues.Days(goal.SetOn, asOf),
        CaseValues.Date(goal.TargetOn),
        Value.Of(goal.ReachedOn <= asOf),
        Value.Of(goal.SetByLearner),
    ]);

    private static Row Row(CompetencyStanding standing, AgencyCase about) => new(standing.Competency.Id,
    [
        CaseValues.Text(standing.Competency.Kind),
        standing.Outcome.Progress,
        CaseValues.Count(standing.Admitted.Count),
        CaseValues.Count(standing.Admitted.Count(e => e.ChosenByLearner)),
        CaseValues.Count(standing.Admitted.Select(e => e.Form).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count()),
        Value.Of(about.Choices.Any(c => c.Competency == standing.Competency.Id && c.Kind is (ChoiceKind.GoDeeper or ChoiceKind.MoveOn))),
    ]);
}
