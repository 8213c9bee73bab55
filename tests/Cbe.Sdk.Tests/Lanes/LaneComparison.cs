using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Pipeline.Lanes;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Lanes;

/// <summary>Holds what a plan decides in lanes to what the engine reports about each learner.</summary>
internal static class LaneComparison
{
    public static List<string> Differences(CbeEngine engine, IReadOnlyList<LearnerRecord> learners, DateOnly asOf, LaneKernels? kernels = null, int threads = 1)
    {
        var pack = PackBinder.Bind(engine.Pack, asOf, new DiagnosticBag(), engine.Settings.Methods)!;
        var plan = new CasePlan(pack);
        using var table = EvidenceTable.Build(engine.RecordSchema, learners);
        using var evaluation = new TableEvaluation(plan, pack, engine.Framework, kernels ?? LaneKernels.Best);
        var decisions = evaluation.Run(table, asOf, threads);
        var found = new List<string>();
        for (int learner = 0; learner < learners.Count; learner++)
        {
            var report = engine.Evaluate(learners[learner], asOf);
            var (first, count) = table.CasesOf(learner);
            for (int c = first; c < first + count; c++)
            {
                string competency = table.CompetencyIds[table.CompetencyOf(c)];
                var (segment, lane) = table.PlaceOf(c);
                string expected = Of(report, competency, plan, pack);
                string actual = Of(decisions[segment], lane, plan, pack);
                if (expected != actual)
                {
                    found.Add($"{report.Learner} {competency}\n  reference {expected}\n  lanes     {actual}");
                }
            }
        }

        return found;
    }

    private static string Of(LearnerReport report, string competency, CasePlan plan, BoundPack pack)
    {
        if (report.For(competency) is not { } outcome)
        {
            return "nothing";
        }

        var decisions = outcome.Decisions.Concat(report.Support.Where(s => s.Competency == competency).SelectMany(s => s.Decisions)).ToList();
        var answers = plan.Outputs.Rules.Select(r => decisions.Find(d => d.Subject.Kind == r.Kind && d.Rule == r.Rule.Name && d.Subject.Level == r.Level) is { } d ? d.Answer.ToName() : "-");
        return $"{outcome.Level} {outcome.PossibleLevel} score {outcome.MasteryScore} {outcome.MasteryLevel} admitted {outcome.Admitted} aside {outcome.SetAside} provisional {outcome.Provisional} [{string.Join(" ", answers)}]";
    }

    private static string Of(SegmentDecisions d, int lane, CasePlan plan, BoundPack pack)
    {
        int tile = lane / 64;
        ulong bit = 1UL << (lane % 64);
        bool Is(ulong[] masks) => masks.Length > 0 && (masks[tile] & bit) != 0;
        string? Name(int rank) => rank < 1 ? null : pack.Scale.Levels.NameOf(rank);
        bool known = Is(d.Known);
        string? level = known ? Name(d.Least[lane]) : null;
        string? possible = known && d.Most[lane] > d.Least[lane] ? Name(d.Most[lane]) : null;
        Number? score = Is(d.Scored) ? Number.FromMicros(d.Scores[lane]) : null;
        string? mastery = Is(d.LevelScored) && d.MasteryLeast[lane] == d.MasteryMost[lane] ? Name(d.MasteryLeast[lane]) : null;
        var answers = plan.Outputs.Rules.Select((r, i) =>
            !Is(r.Kind == DecisionKind.Support ? d.SpokenOf : d.Asked) ? "-" : Is(d.Met[i]) ? "met" : Is(d.NotMet[i]) ? "not-met" : "insufficient");
        return $"{level} {possible} score {score} {mastery} admitted {d.Admitted[lane]} aside {d.Visible[lane] - d.Admitted[lane]} provisional {Is(d.Provisional)} [{string.Join(" ", answers)}]";
    }
}
