using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Pipeline.Lanes;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>The Columnar evaluator with chosen kernels, threads and a chosen way to make its table.</summary>
/// <param name="kernels">The kernels.</param>
/// <param name="threads">How many threads.</param>
/// <param name="tables">How a table is made of records.</param>
internal sealed class ColumnarEvaluator(LaneKernels kernels, int threads, Func<RecordSchema, IReadOnlyList<LearnerRecord>, EvidenceTableOptions, IReadOnlyList<EvidenceTable>> tables)
{
    public IReadOnlyList<Found>? Evaluate(CbeEngine engine, IReadOnlyList<LearnerRecord> learners, DateOnly asOf)
    {
        var pack = PackBinder.Bind(engine.Pack, asOf, new DiagnosticBag(), engine.Settings.Methods)!;
        if (pack.EvidencePolicy.Retake.Count > 0 || pack.Pack.Inference is { Count: > 0 })
        {
            return null;
        }

        var options = new EvidenceTableOptions
        {
            OrderedBy = pack.Pack.Elements.Assessment.Order switch { EvidenceDay.Assessed => EvidenceDayOrder.Assessed, EvidenceDay.Due => EvidenceDayOrder.Due, _ => EvidenceDayOrder.Occurred },
        };
        var found = new List<Found>();
        var evaluations = new Dictionary<bool, TableEvaluation>();
        foreach (var table in tables(engine.RecordSchema, learners, options))
        {
            using (table)
            {
                bool sorts = EvidenceSort.IsNeeded(pack, table, asOf);
                var evaluation = evaluations.TryGetValue(sorts, out var known) ? known : evaluations[sorts] = new(new CasePlan(pack, sorts), pack, engine.Framework, kernels);
                var decided = evaluation.Run(table, asOf, threads);
                found.AddRange(Enumerable.Range(0, table.Cases).Select(c => Of(pack, evaluation.Plan, table, decided, c)));
            }
        }

        foreach (var evaluation in evaluations.Values)
        {
            evaluation.Dispose();
        }

        return found;
    }

    private static Found Of(BoundPack pack, CasePlan plan, EvidenceTable table, SegmentDecisions[] decided, int number)
    {
        var (at, lane) = table.PlaceOf(number);
        var d = decided[at];
        int tile = lane / 64;
        var levels = pack.Scale.Levels;
        var (least, most) = (d.Least[lane], d.Most[lane]);
        bool known = Bit(d.Known);
        var status = Bit(d.Overridden) ? ProgressStatus.Overridden : !known ? ProgressStatus.NoEvidenceYet : least == most ? ProgressStatus.Decided : ProgressStatus.AtLeast;
        bool scored = d.Scores.Length > 0 && Bit(d.Scored);
        bool levelScored = d.Scores.Length > 0 && Bit(d.LevelScored) && d.MasteryLeast[lane] == d.MasteryMost[lane];
        var said = Found.Outcome(status, Name(known ? least : 0), known && most > least ? Name(most) : null, scored ? Number.FromMicros(d.Scores[lane]) : null,
            levelScored ? Name(d.MasteryLeast[lane]) : null, d.Admitted[lane], d.Visible[lane] - d.Admitted[lane], Bit(d.Provisional));
        for (int r = 0; r < plan.Outputs.Rules.Count; r++)
        {
            var rule = plan.Outputs.Rules[r];
            bool asked = Bit(rule.Kind == Decisions.DecisionKind.Support ? d.SpokenOf : d.Asked);
            said[Found.Rule(rule.Kind, rule.Rule.Name)] = Found.Answered(Bit(d.Met[r]) ? Answer.Met : Bit(d.NotMet[r]) ? Answer.NotMet : asked ? Answer.Insufficient : null);
        }

        return new(table.LearnerId(table.LearnerOf(number)), table.CompetencyIds[table.CompetencyOf(number)], said);

        bool Bit(ulong[] mask) => (mask[tile] >> (lane % 64) & 1) != 0;

        string? Name(int rank) => rank < 1 ? null : levels.NameOf(rank);
    }
}
