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
        var kept = new DecisionTable();
        foreach (var table in tables(engine.RecordSchema, learners, options))
        {
            using (table)
            {
                var decisions = Decisions(engine, table, asOf, kept);
                found.AddRange(Enumerable.Range(0, decisions.Count).Select(row => Of(decisions, row)));
            }
        }

        return found;
    }

    /// <summary>As hosts ask, where the kernels are those that they get: many threads, or one and a table of decisions that is used again and again.</summary>
    private DecisionTable Decisions(CbeEngine engine, EvidenceTable table, DateOnly asOf, DecisionTable kept)
    {
        if (!ReferenceEquals(kernels, LaneKernels.Best))
        {
            return engine.Evaluate(table, asOf, threads, kernels);
        }

        if (threads > 1)
        {
            return engine.Evaluate(table, asOf, threads);
        }

        engine.Evaluate(table, asOf, kept);
        return kept;
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
