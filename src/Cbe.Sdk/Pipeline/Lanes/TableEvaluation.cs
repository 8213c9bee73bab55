using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Runs a plan over a table, on as many threads as are asked for. Each tile is decided by one thread and for itself, so the decisions do not depend on their number.</summary>
internal sealed class TableEvaluation(PlanFamily plans, BoundPack pack, CompetencyFramework? framework, LaneKernels kernels) : IDisposable
{
    /// <summary>How many tiles a thread takes at a time.</summary>
    private const int TilesATurn = 64;

    private readonly CaseBinding _binding = new(plans.General, pack, framework);
    private readonly List<Dictionary<CasePlan, CaseRunner>> _runners = [];
    private readonly PastDecisions _past = new();

    private CasePlan Plan { get; } = plans.General;

    /// <summary>Decides about every case of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="into">Takes the decisions, segment by segment.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="cancellationToken">Stops between blocks.</param>
    public void Run(EvidenceTable table, DateOnly asOf, List<SegmentDecisions> into, int threads, CancellationToken cancellationToken)
    {
        _binding.Bind(table, asOf);
        var segments = table.Segments;
        Begin(segments, into);
        _past.Over(_binding, into);
        Ready(threads);
        for (int depth = 0; depth <= Deepest(table); depth++)
        {
            if (threads == 1 || table.Cases <= TilesATurn * Tile.Lanes)
            {
                OnThisThread(segments, into, depth, cancellationToken);
            }
            else
            {
                OnThreads(table, into, depth, threads, cancellationToken);
            }
        }

        GC.KeepAlive(table);
    }

    public void Dispose() => _runners.ForEach(r => r.Values.ToList().ForEach(runner => runner.Dispose()));

    private void Begin(ReadOnlySpan<EvidenceSegment> segments, List<SegmentDecisions> into)
    {
        while (into.Count < segments.Length)
        {
            into.Add(new());
        }

        if (into.Count > segments.Length)
        {
            into.RemoveRange(segments.Length, into.Count - segments.Length);
        }

        for (int s = 0; s < segments.Length; s++)
        {
            into[s].Begin(segments[s], Plan.Outputs.Rules.Count, Plan.Ways.Count > 0);
        }
    }

    /// <summary>Makes a place for each thread, whose runners look at the table at hand.</summary>
    private void Ready(int threads)
    {
        while (_runners.Count < threads)
        {
            _runners.Add([]);
        }

        foreach (var own in _runners)
        {
            foreach (var runner in own.Values)
            {
                runner.Bind(_binding);
            }
        }
    }

    private CaseRunner Runner(int worker, EvidenceSegment segment)
    {
        var plan = plans.For(segment);
        if (!_runners[worker].TryGetValue(plan, out var runner))
        {
            runner = new(plan, kernels);
            runner.Bind(_binding);
            _runners[worker].Add(plan, runner);
        }

        return runner;
    }

    private void OnThisThread(ReadOnlySpan<EvidenceSegment> segments, List<SegmentDecisions> into, int depth, CancellationToken cancellationToken)
    {
        for (int s = 0; s < segments.Length; s++)
        {
            var runner = Runner(0, segments[s]);
            int tiles = segments[s].Tiles.Length;
            for (int from = 0; from < tiles; from += TilesATurn)
            {
                cancellationToken.ThrowIfCancellationRequested();
                runner.Run(segments[s], from, Math.Min(tiles, from + TilesATurn), _past, into[s], depth);
            }
        }
    }

    private void OnThreads(EvidenceTable table, List<SegmentDecisions> into, int depth, int threads, CancellationToken cancellationToken)
    {
        var segments = table.Segments.ToArray();
        var turns = Turns(segments);
        int next = -1;
        Parallel.For(0, threads, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = threads }, worker =>
        {
            for (int turn; (turn = Interlocked.Increment(ref next)) < turns.Count && !cancellationToken.IsCancellationRequested;)
            {
                var (segment, from, to) = turns[turn];
                Runner(worker, segments[segment]).Run(segments[segment], from, to, _past, into[segment], depth);
            }
        });
        cancellationToken.ThrowIfCancellationRequested();
    }

    private static List<(int Segment, int From, int To)> Turns(EvidenceSegment[] segments)
    {
        var turns = new List<(int, int, int)>();
        for (int s = 0; s < segments.Length; s++)
        {
            int tiles = segments[s].Tiles.Length;
            for (int from = 0; from < tiles; from += TilesATurn)
            {
                turns.Add((s, from, Math.Min(tiles, from + TilesATurn)));
            }
        }

        return turns;
    }

    private int Deepest(EvidenceTable table)
    {
        int deepest = 0;
        for (int c = 0; Plan.ReadsPrerequisites && c < table.CompetencyIds.Count; c++)
        {
            deepest = Math.Max(deepest, _binding.Depths[c]);
        }

        return deepest;
    }
}
