using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Agency;

/// <summary>What a learner chose, set as a goal and worked on, as rules see it: each member stands beside the code that reads it.</summary>
internal sealed class AgencyItems
{
    private const int DaysOfAWeek = 7;

    private static readonly NumberRange Weeks = NumberRange.Between(0, DateOnly.MaxValue.DayNumber / DaysOfAWeek);
    private static readonly SymbolSet ChoiceKindSet = new("choice", ChoiceKinds.Names);

    private readonly IReadOnlyList<(Field Field, Func<Choice, AgencyCase, Value> Read)> _choice;
    private readonly IReadOnlyList<(Field Field, Func<Goal, AgencyCase, Value> Read)> _goal;
    private readonly IReadOnlyList<(Field Field, Func<CompetencyStanding, AgencyCase, Value> Read)> _worked;
    private readonly SymbolSet _forms;

    public AgencyItems(VocabularyContext context)
    {
        _forms = context.Symbols.Form;
        _choice =
        [
            (Fields.Member("Kind", RuleType.Symbol(ChoiceKindSet), "What was chosen."), (c, _) => Value.Symbol((int)c.Kind)),
            (Fields.Member("Competency", RuleType.Text, "The competency that it concerned: its code, or else its identifier."), (c, a) => CaseValues.Text(a.NameOf(c.Competency))),
            (Fields.Member("MadeOn", RuleType.Date, "The day of the choice."), (c, _) => Value.Of(c.Date)),
            (Fields.Member("DaysAgo", RuleType.Number, "Days from then to the day of the decision.") with { Range = Fields.Days }, (c, a) => CaseValues.Days(c.Date, a.AsOf)),
            (Fields.Member("WeeksAgo", RuleType.Number, "Whole weeks from then to the day of the decision: 0 for the last seven days.") with { Range = Weeks },
                (c, a) => CaseValues.Count((a.AsOf.DayNumber - c.Date.DayNumber) / DaysOfAWeek)),
            (Fields.Member("Honoured", RuleType.Boolean, "Whether the school has acted on it.") with { Absence = Absence.False }, (c, a) => Value.Of(a.IsHonoured(c))),
            (Fields.Member("DaysWaited", RuleType.Number, "Days until the school acted on it; while it has not, to the day of the decision.") with { Range = Fields.Days }, DaysWaited),
        ];
        _goal =
        [
            (Fields.Member("Competency", RuleType.Text, "The competency that it concerns: its code, or else its identifier."), (g, a) => CaseValues.Text(a.NameOf(g.Competency))),
            (Fields.Member("SetOn", RuleType.Date, "The day on which the goal was set."), (g, _) => Value.Of(g.SetOn)),
            (Fields.Member("DaysAgo", RuleType.Number, "Days from then to the day of the decision.") with { Range = Fields.Days }, (g, a) => CaseValues.Days(g.SetOn, a.AsOf)),
            (Fields.Member("TargetOn", RuleType.Date, "The day by which it is to be reached."), (g, _) => CaseValues.Date(g.TargetOn)),
            (Fields.Member("DaysLeft", RuleType.Number, "Days from the day of the decision to that day; less than 0 once it is past.") with { Range = Fields.Days }, (g, a) => g.TargetOn is { } target ? CaseValues.Days(a.AsOf, target) : Value.Missing),
            (Fields.Member("Reached", RuleType.Boolean, "Whether it is reached.") with { Absence = Absence.False }, (g, a) => Value.Of(g.ReachedOn <= a.AsOf)),
            (Fields.Member("SetByLearner", RuleType.Boolean, "Whether the learner set it, alone or with a teacher.") with { Absence = Absence.False }, (g, _) => Value.Of(g.SetByLearner)),
        ];
        _worked =
        [
            (Fields.Member("Code", RuleType.Text, "The competency's code, as people know it."), (s, _) => CaseValues.Text(s.Competency.Code)),
            (Fields.Member("Kind", RuleType.Text, "The kind of the competency, as the framework names it."), (s, _) => CaseValues.Text(s.Competency.Kind)),
            (Fields.Member("Level", RuleType.Level, "The level decided for it."), (s, _) => s.Outcome.Progress),
            (Fields.Member("Shown", RuleType.Number, "How many items of evidence are admitted.") with { Range = Fields.Count }, (s, _) => CaseValues.Count(s.Admitted.Count)),
            (Fields.Member("ShownByChoice", RuleType.Number, "How many of these the learner chose to be judged by.") with { Range = Fields.Count }, (s, _) => CaseValues.Count(s.Admitted.Count(e => e.ChosenByLearner))),
            (Fields.Member("FormsShown", RuleType.Number, "In how many different forms it was shown; not fully known where the form of an item is not.") with { Range = Fields.Count }, (s, _) => FormsShown(s)),
            (Fields.Member("ChoicesMade", RuleType.Number, "How many choices name it.") with { Range = Fields.Count }, (s, a) => CaseValues.Count(a.Choices.Count(c => c.Competency == s.Competency.Id))),
            (Fields.Member("ChoseWhatNext", RuleType.Boolean, "Whether the learner chose to go deeper into it or to move on from it.") with { Absence = Absence.False },
                (s, a) => Value.Of(a.Choices.Any(c => c.Competency == s.Competency.Id && c.Kind is ChoiceKind.GoDeeper or ChoiceKind.MoveOn))),
        ];
        Choice = new("a choice", "choices", _choice.Select(m => m.Field));
        Goal = new("a goal", "goals", _goal.Select(m => m.Field));
        Worked = new("a competency worked on", "competencies worked on", _worked.Select(m => m.Field));
    }

    public ItemType Choice { get; }

    public ItemType Goal { get; }

    public ItemType Worked { get; }

    /// <summary>Explanations name a choice by its day and by what was chosen, for nobody knows it by a number.</summary>
    public Row Row(Choice choice, AgencyCase about) =>
        new(Words(choice.Date, ChoiceKinds.NameOf(choice.Kind), about.NameOf(choice.Competency)), [.. _choice.Select(m => m.Read(choice, about))]);

    public Row Row(Goal goal, AgencyCase about) =>
        new(Words(goal.SetOn, "goal", about.NameOf(goal.Competency)), [.. _goal.Select(m => m.Read(goal, about))]);

    public Row Row(CompetencyStanding standing, AgencyCase about) => new(standing.Competency.Id, [.. _worked.Select(m => m.Read(standing, about))]);

    private static string Words(DateOnly day, string what, string? competency) => $"{day.ToText()} {what}{(competency is null ? "" : $" {competency}")}";

    /// <summary>What the record says was honoured before it was chosen is not known.</summary>
    private static Value DaysWaited(Choice choice, AgencyCase about) =>
        choice.HonouredOn < choice.Date ? Value.Missing : CaseValues.Days(choice.Date, about.IsHonoured(choice) ? choice.HonouredOn!.Value : about.AsOf);

    /// <summary>An item of an unknown form may be of a form of its own, or not: but where there is an item, there is a form.</summary>
    private Value FormsShown(CompetencyStanding standing)
    {
        var codes = standing.Admitted.Select(e => e.Form is { } form && _forms.TryGetCode(form, out int code) ? code : -1).ToList();
        int known = codes.Where(c => c >= 0).Distinct().Count();
        int unknown = codes.Count(c => c < 0);
        return Value.CountBetween(Math.Max(known, Math.Min(1, codes.Count)), known + unknown);
    }
}
