using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>What was decided about a case, as laws look at it.</summary>
internal sealed class CaseView
{
    private readonly Dictionary<string, AssessmentOutcome> _items;

    private CaseView(LearnerRecord learner, LearnerReport report, string competency, CaseDecision decided)
    {
        (Learner, Report, Competency, Decided) = (learner, report, competency, decided);
        _items = report.Assessment.Where(a => a.Competency == competency).ToDictionary(a => a.Evidence, StringComparer.Ordinal);
        foreach (var decision in report.For(competency)?.Decisions ?? [])
        {
            Answers[decision.Rule] = decision.RuleAnswer;
            Levels.UnionWith(decision.Kind == DecisionKind.Level ? [decision.Rule] : []);
        }

        foreach (var decision in report.Support.Where(s => s.Competency == competency).SelectMany(s => s.Decisions))
        {
            Answers[decision.Rule] = decision.RuleAnswer;
            Support.Add(decision.Rule);
        }
    }

    public LearnerRecord Learner { get; }

    public LearnerReport Report { get; }

    public string Competency { get; }

    /// <summary>What was decided.</summary>
    public CaseDecision Decided { get; }

    /// <summary>The answer of each rule's own condition, by its name.</summary>
    public Dictionary<string, Answer> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the level rules.</summary>
    public HashSet<string> Levels { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the support rules.</summary>
    public HashSet<string> Support { get; } = new(StringComparer.Ordinal);

    public Number? Mastery => Report.For(Competency)?.MasteryScore;

    /// <summary>The items that could be seen on the day.</summary>
    public IEnumerable<Evidence> Seen => Learner.Evidence.DistinctBy(e => e.Id).Where(e => _items.ContainsKey(e.Id));

    public static CaseView Of(CbeEngine engine, string competency, LearnerRecord learner, DateOnly asOf)
    {
        var report = engine.Evaluate(learner, asOf);
        return new(learner, report, competency, CaseDecision.Of(report, competency, engine.Scale));
    }

    /// <summary>Whether an item counts.</summary>
    public bool Counts(string item) => _items.TryGetValue(item, out var outcome) && outcome.IsAdmitted;

    /// <summary>The score that an item counts with.</summary>
    public Number? ScoreOf(Evidence item) => _items.TryGetValue(item.Id, out var outcome) && outcome.Score is { } made ? made : item.Score;

    /// <summary>The answers of the admission rules about an item that did not admit it.</summary>
    public IEnumerable<(string Rule, Answer Answer)> Refusals(string item) =>
        _items.TryGetValue(item, out var outcome) ? outcome.Decisions.Where(d => d.Kind == DecisionKind.Admission).Select(d => (d.Rule, d.Answer)) : [];
}
