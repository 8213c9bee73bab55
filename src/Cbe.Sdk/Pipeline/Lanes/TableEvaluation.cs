using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Runs a plan over a table, on as many threads as are asked for. Each tile is decided by one thread and for itself, so the decisions do not depend on their number.</summary>
internal sealed class TableEvaluation(CasePlan plan, BoundPack pack, CompetencyFramework? framework, LaneKernels kernels) : IDisposable
{
    /// <summary>How many tiles a thread takes at a time.</summary>
    private const int TilesATurn = 64;

    private readonly CaseBinding _binding = new(plan, pack, framework);
    private readonly List<CaseRunner> _runners = [];

    public CasePlan Plan { get; } = plan;

    /// <summary>Decides about every case of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="cancellationToken">Stops between blocks.</param>
    public SegmentDecisions[] Run(EvidenceTable table, DateOnly asOf, int threads, CancellationToken cancellationToken = default)
    {
        _binding.Bind(table, asOf);
        var segments = table.Segments.ToArray();
        var decisions = Array.ConvertAll(segments, s => new SegmentDecisions(s.Tiles.Length, Plan.Outputs.Rules.Count, Plan.Ways.Count > 0));
        var past = new PastDecisions(_binding, decisions);
        while (_runners.Count < threads)
        {
            _runners.Add(new(Plan, kernels));
        }

        _runners.ForEach(r => r.Bind(_binding));
        var turns = Turns(segments);
        for (int depth = 0; depth <= Deepest(table); depth++)
        {
            int level = depth;
            int next = -1;
            Parallel.For(0, threads, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = threads }, worker =>
            {
                for (int turn; (turn = Interlocked.Increment(ref next)) < turns.Count && !cancellationToken.IsCancellationRequested;)
                {
                    var (segment, from, to) = turns[turn];
                    _runners[worker].Run(segments[segment], from, to, past, decisions[segment], level);
                }
            });
            cancellationToken.ThrowIfCancellationRequested();
        }

        GC.KeepAlive(table);
        return decisions;
    }

    public void Dispose() => _runners.ForEach(r => r.Dispose());

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

    private int Deepest(EvidenceTable table) =>
        Plan.Items.ContainsKey(CaseItems.Prerequisites) ? _binding.Depths.Take(table.CompetencyIds.Count).DefaultIfEmpty().Max() : 0;
}
