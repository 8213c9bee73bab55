using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Support;

/// <summary>Decides when support is due, and tells whether support that was due came in time.</summary>
internal sealed class SupportEvaluator(SupportVocabulary vocabulary, IReadOnlyList<BoundRule> rules, LevelSet levels)
{
    public bool HasRules => rules.Count > 0;

    /// <param name="about">The case on the day of the decision.</param>
    /// <param name="days">The earlier days on which an answer may have changed, oldest first.</param>
    /// <param name="on">The answer of the rule with this name on an earlier day; insufficient where the pack was not in force.</param>
    public SupportOutcome Evaluate(SupportCase about, IReadOnlyList<DateOnly> days, Func<string, DateOnly, Answer> on)
    {
        var decisions = Decide(about);
        var needs = decisions.SelectMany(d => SupportNeeds.Of((SupportRule)d.Evaluation.Rule.Rule, about, days, day => day == about.AsOf ? d.Answer : on(d.Rule, day)));
        return new(about.Competency.Id, [.. needs.OrderBy(n => n.Since)], decisions);
    }

    public IReadOnlyList<Decision> Decide(SupportCase about)
    {
        var input = vocabulary.Competency.Read(about);
        var sources = new EvidenceSources([.. about.Standing.Admitted.Select(e => e.Id)]);
        var subject = new DecisionSubject(CbeElement.Support, DecisionKind.Support, about.Learner.Id, about.AsOf) { Competency = about.Competency.Id, CompetencyCode = about.Competency.Code };
        return new Asked(input, sources, levels, subject).All(rules, DecisionKind.Support);
    }

    public static IReadOnlyList<SupportEvent> Given(LearnerRecord learner, string competency, DateOnly asOf) =>
        [.. learner.SupportEvents.Where(s => (s.Competency is null || s.Competency == competency) && s.GivenOn <= asOf).OrderBy(s => s.GivenOn)];
}
