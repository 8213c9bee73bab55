using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Tests.Impact;

/// <summary>The same comparison in the plainest way: two reports for each learner, decision beside decision.</summary>
internal sealed record BruteForce(int Changed, int Gaining, int Losing, int Both)
{
    public static BruteForce Of(CbeEngine old, CbeEngine now, IEnumerable<LearnerRecord> learners, DateOnly day, DateOnly? newDay = null)
    {
        var (changed, gaining, losing, both) = (0, 0, 0, 0);
        foreach (var learner in learners)
        {
            var (before, after) = (Answers(old, learner, day), Answers(now, learner, newDay ?? day));
            bool gains = after.Any(a => a.Value == Answer.Met && IsGain(a.Key) && before.GetValueOrDefault(a.Key) != Answer.Met);
            bool loses = before.Any(a => a.Value == Answer.Met && IsGain(a.Key) && after.GetValueOrDefault(a.Key) != Answer.Met);
            gaining += gains ? 1 : 0;
            losing += loses ? 1 : 0;
            both += gains && loses ? 1 : 0;
            changed += before.Keys.Concat(after.Keys).Distinct().Where(k => !Same(before, after, k)).Select(k => k.Competency).Distinct().Count();
        }

        return new(changed, gaining, losing, both);
    }

    private static bool Same(Dictionary<Asked, Answer?> before, Dictionary<Asked, Answer?> after, Asked key) => before.GetValueOrDefault(key) == after.GetValueOrDefault(key);

    private static bool IsGain(Asked asked) => asked.Kind is DecisionKind.Level or DecisionKind.Advance or DecisionKind.Award;

    private static Dictionary<Asked, Answer?> Answers(CbeEngine engine, LearnerRecord learner, DateOnly day)
    {
        var report = engine.Evaluate(learner, day);
        var answers = report.Decisions.Where(d => d.Competency is not null && d.Kind is DecisionKind.Level or DecisionKind.Advance or DecisionKind.Award or DecisionKind.Support)
            .ToDictionary(d => new Asked(d.Competency!, d.Kind, d.Subject.Level ?? d.Rule), d => (Answer?)d.Answer);

        // A level that is reached or missed at the bottom of the scale, and whether anything is known at all.
        foreach (var competency in report.Competencies)
        {
            answers[new(competency.Competency, DecisionKind.Finding, $"{competency.Level} {competency.PossibleLevel} {competency.Status}")] = Answer.Met;
        }

        return answers;
    }

    private readonly record struct Asked(string Competency, DecisionKind Kind, string Name);
}
