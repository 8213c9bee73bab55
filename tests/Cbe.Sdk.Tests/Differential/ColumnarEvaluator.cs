using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>The Columnar evaluator with chosen kernels, threads and a chosen way to make its table.</summary>
/// <param name="kernels">The kernels.</param>
/// <param name="threads">How many threads.</param>
/// <param name="tables">How a table is made of records.</param>
internal sealed class ColumnarEvaluator(LaneKernels kernels, int threads, Func<RecordSchema, IReadOnlyList<LearnerRecord>, EvidenceTableOptions, IReadOnlyList<EvidenceTable>> tables)
{
    public IReadOnlyList<Found>? Evaluate(CbeEngine engine, IReadOnlyList<LearnerRecord> learners, DateOnly asOf)
    {
        if (!engine.CanEvaluateTables)
        {
            return null;
        }

        var options = new EvidenceTableOptions
        {
            OrderedBy = engine.Pack.Elements.Assessment.Order switch { EvidenceDay.Assessed => EvidenceDayOrder.Assessed, EvidenceDay.Due => EvidenceDayOrder.Due, _ => EvidenceDayOrder.Occurred },
        };
        var found = new List<Found>();
        foreach (var table in tables(engine.RecordSchema, learners, options))
        {
            using (table)
            {
                var decisions = engine.Evaluate(table, asOf, threads, kernels);
                found.AddRange(Enumerable.Range(0, decisions.Count).Select(row => Of(decisions, row)));
            }
        }

        return found;
    }

    private static Found Of(DecisionTable d, int row)
    {
        var said = Found.Outcome(d.Status(row), d.Level(row), d.PossibleLevel(row), d.MasteryScore(row), d.MasteryLevel(row), d.Admitted(row), d.SetAside(row), d.IsProvisional(row));
        for (int r = 0; r < d.Rules.Count; r++)
        {
            said[Found.Rule(d.Rules[r].Kind, d.Rules[r].Name)] = Found.Answered(d.Answer(row, r));
        }

        return new(d.Learner(row), d.Competency(row), said);
    }
}
