using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Pipeline.Lanes;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk;

/// <content>A whole population in columns.</content>
public sealed partial class CbeEngine
{
    /// <summary>The options with which an evidence table stands in the order of evidence that the pack asks for, so that nothing has to be sorted when it is evaluated.</summary>
    public EvidenceTableOptions TableOptions => EvidenceTableOptions.Default with { OrderedBy = TablePlans.OrderOf(_flat) };

    /// <summary>
    /// Decides about every case of an evidence table: admission, mastery, levels, who advances, awards of competencies, support.
    /// The decisions are those of <see cref="Evaluate(LearnerRecord, DateOnly)"/>, whatever the number of threads; reasons are made for the rows for which somebody asks.
    /// </summary>
    /// <param name="table">The evidence, built for this engine's <see cref="RecordSchema"/>.</param>
    /// <param name="asOf">The day of the decisions.</param>
    /// <param name="threads">How many threads may work; null for one for each processor.</param>
    /// <param name="cancellationToken">Stops between blocks of cases.</param>
    /// <exception cref="ArgumentException">The table was built for another schema; the message says what differs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day, or <paramref name="threads"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The host supplies facts while learners are decided about: a table has those that were in the records when it was built.</exception>
    public DecisionTable Evaluate(EvidenceTable table, DateOnly asOf, int? threads = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        int workers = threads ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1, nameof(threads));
        if (Settings.Facts is not null)
        {
            throw new InvalidOperationException("The host supplies facts while learners are decided about. Put them into the records before a table is built of these, and use an engine without a source of facts.");
        }

        var differences = SchemaDifferences.Between(table.Schema, table.FrameworkHash, RecordSchema).ToList();
        if (differences.Count > 0)
        {
            throw new ArgumentException($"The table was built for another schema: {string.Join("; ", differences)}.", nameof(table));
        }

        var plans = Era(asOf).Tables;
        var plan = plans.For(table, asOf);
        using var evaluation = new TableEvaluation(plan, plans.Pack, Framework, LaneKernels.Best);
        var decisions = evaluation.Run(table, asOf, workers, cancellationToken);
        return new(table, asOf, [.. plan.Outputs.Rules.Select(r => new DecisionRule(r.Element, r.Kind, r.Rule.Name, r.Level))], decisions, Scale.Levels, record => Decide(record, asOf));
    }
}
