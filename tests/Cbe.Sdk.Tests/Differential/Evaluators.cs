using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>An evaluator as the differential tests see it: what it says of each case of some learners on a day; null where it cannot run the pack.</summary>
internal delegate IReadOnlyList<Found>? Evaluator(CbeEngine engine, IReadOnlyList<LearnerRecord> learners, DateOnly asOf);

/// <summary>The evaluators that are held against each other.</summary>
internal static class Evaluators
{
    public static IReadOnlyList<Found> Reference(CbeEngine engine, IReadOnlyList<LearnerRecord> learners, DateOnly asOf) =>
        [.. learners.SelectMany(l => Of(engine.Evaluate(l, asOf)))];

    private static IEnumerable<Found> Of(LearnerReport report)
    {
        var support = report.Support.ToDictionary(s => s.Competency, s => s.Decisions, StringComparer.Ordinal);
        foreach (var outcome in report.Competencies)
        {
            var said = Found.Outcome(outcome.Status, outcome.Level, outcome.PossibleLevel, outcome.MasteryScore, outcome.MasteryLevel, outcome.Admitted, outcome.SetAside, outcome.Provisional);
            foreach (var decision in outcome.Decisions.Concat(support.GetValueOrDefault(outcome.Competency) ?? []))
            {
                said[Found.Rule(decision.Kind, decision.Rule)] = Found.Answered(decision.Answer);
            }

            yield return new(report.Learner, outcome.Competency, said);
        }
    }
}
