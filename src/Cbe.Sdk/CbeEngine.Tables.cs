using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Pipeline.Lanes;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk;

/// <content>Evidence of many learners in columns.</content>
public sealed partial class CbeEngine
{
    private readonly Lazy<bool> _canEvaluateTables;

    /// <summary>
    /// What of each element is decided in tables, and what only one learner at a time. Where a pack asks for something
    /// that cannot be left out of a table without another decision, <see cref="CanEvaluateTables"/> is false.
    /// </summary>
    public IReadOnlyList<TableCapability> Capabilities => _capabilities.Value;

    /// <summary>Whether <see cref="Evaluate(EvidenceTable, DateOnly, int?, CancellationToken)"/> decides as <see cref="Evaluate(Learners.LearnerRecord, DateOnly)"/> does, for every era of the pack.</summary>
    public bool CanEvaluateTables => _canEvaluateTables.Value;

    /// <summary>Whether a table was built for what this engine reads, so that it can decide about it: the same scale, words, facts, framework and order of evidence.</summary>
    /// <param name="table">The table.</param>
    public bool Fits(EvidenceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return TableFit.Differences(table, RecordSchema, LanePlans.OrderOf(_flat)).Count == 0;
    }

    /// <summary>The options for an evidence table of this engine: its evidence stands in the order that the pack asks for.</summary>
    public EvidenceTableOptions TableOptions => EvidenceTableOptions.Default with { OrderedBy = LanePlans.OrderOf(_flat) };

    /// <summary>
    /// Decides about every case of a table: which evidence counts, the mastery score, the level, who advances, what is
    /// awarded, whether support is due. The decisions are those of the learner's report, to the last digit, whatever the
    /// number of threads.
    /// </summary>
    /// <param name="table">The evidence, built with <see cref="RecordSchema"/>.</param>
    /// <param name="asOf">The day of the decisions.</param>
    /// <param name="threads">How many threads may work; null for one for each processor.</param>
    /// <param name="cancellationToken">Stops between blocks of cases.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day, or <paramref name="threads"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">The table was built for another scale, other words or facts, another framework or another order of evidence.</exception>
    /// <exception cref="NotSupportedException">The pack asks for something that tables cannot decide: <see cref="Capabilities"/>.</exception>
    public DecisionTable Evaluate(EvidenceTable table, DateOnly asOf, int? threads = null, CancellationToken cancellationToken = default)
    {
        int workers = threads ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1, nameof(threads));
        var decisions = new DecisionTable();
        Fill(table, asOf, decisions, workers, cancellationToken);
        return decisions;
    }

    /// <summary>
    /// Decides about a table on this thread, into a table of decisions that the caller keeps: the way for one learner after
    /// another, each in a small table of their own. Once its memory has grown nothing is allocated, unless learners bring awards,
    /// decisions of people or other things beside evidence.
    /// </summary>
    /// <param name="table">The evidence, built with <see cref="RecordSchema"/>.</param>
    /// <param name="asOf">The day of the decisions.</param>
    /// <param name="into">Takes the decisions; what was in it is gone.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day.</exception>
    /// <exception cref="ArgumentException">The table was built for another scale, other words or facts, another framework or another order of evidence.</exception>
    /// <exception cref="NotSupportedException">The pack asks for something that tables cannot decide: <see cref="Capabilities"/>.</exception>
    public void Evaluate(EvidenceTable table, DateOnly asOf, DecisionTable into)
    {
        ArgumentNullException.ThrowIfNull(into);
        Fill(table, asOf, into, 1, CancellationToken.None);
    }

    /// <summary>The same with chosen kernels: for tests.</summary>
    internal DecisionTable Evaluate(EvidenceTable table, DateOnly asOf, int threads, LaneKernels kernels)
    {
        var decisions = new DecisionTable();
        Fill(table, asOf, decisions, threads, CancellationToken.None, kernels);
        return decisions;
    }

    private void Fill(EvidenceTable table, DateOnly asOf, DecisionTable into, int threads, CancellationToken cancellationToken, LaneKernels? kernels = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!CanEvaluateTables)
        {
            throw new NotSupportedException($"The pack {Pack} cannot be decided in tables: {string.Join("; ", Capabilities.Where(c => c.Support == TableSupport.Refused).Select(c => $"{c.What}, {c.Reason}"))}.");
        }

        var plans = Era(asOf).Lanes;
        TableFit.Check(table, RecordSchema, plans.Order);
        plans.Run(table, asOf, into, threads, cancellationToken, kernels);
        into.Describe(table, asOf, plans.Rules, Scale.Levels, _decide);
    }
}
