using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Support;

/// <summary>Decides when support is due, and tells whether support that was due came in time.</summary>
internal sealed class SupportEvaluator(SupportVocabulary vocabulary, IReadOnlyList<BoundRule> rules, LevelSet levels)
{
    public bool HasRules => rules.Count > 0;

    /// <param name="about">The case on the day of the decision.</param>
    /// <param name="days">The days on which an answer may have changed, oldest first, that of the decision last.</param>
    /// <param name="on">What the rules answered on an earlier day, in their order.</param>
    public SupportOutcome Evaluate(SupportCase about, IReadOnlyList<DateOnly> days, Func<DateOnly, IReadOnlyList<Answer>> on)
    {
        var decisions = Decide(about);
        List<(DateOnly Day, IReadOnlyList<Answer> Answers)> past = [.. days.SkipLast(1).Select(d => (d, on(d))), (about.AsOf, [.. decisions.Select(d => d.Answer)])];
        var needs = rules.SelectMany((r, i) => SupportNeeds.Of((SupportRule)r.Rule, about, past.Select(p => (p.Day, p.Answers[i]))));
        return new(about.Competency.Id, [.. needs.OrderBy(n => n.Since)], decisions);
    }

    /// <summary>Of each rule whether support is due.</summary>
    public IReadOnlyList<Decision> Decide(SupportCase about)
    {
        var input = vocabulary.Competency.Read(about);
        var sources = new EvidenceSources([.. about.Standing.Admitted.Select(e => e.Id)]);
        var subject = new DecisionSubject(CbeElement.Support, DecisionKind.Support, about.Learner.Id, about.AsOf) { Competency = about.Competency.Id, CompetencyCode = about.Competency.Code };
        return new Asked(input, sources, levels, subject).All(rules, DecisionKind.Support);
    }
}
