using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Runs a plan over the tiles of a segment, block by block, for one thread. It allocates only while it grows to the largest block.</summary>
internal sealed unsafe class CaseRunner : IDisposable
{
    /// <summary>How many rows a block has at most, but for a single tile: what a program makes of it stays in the near cache.</summary>
    private const int BlockRows = 256;

    private const int BlockTiles = 32;
    private readonly CasePlan _plan;
    private readonly LaneWorkspace _workspace;
    private readonly DecisionSink _sink;
    private readonly SideItems[] _sides;
    private readonly Tile[] _tiles = new Tile[BlockTiles];
    private CaseBinding? _binding;

    public CaseRunner(CasePlan plan, LaneKernels kernels)
    {
        _plan = plan;
        _workspace = new(plan.Program, kernels);
        _sink = new(plan.Outputs);
        _sides = [.. plan.Items.Select(i => new SideItems(i.Key, i.Value, plan.MembersOf(i.Key)))];
        _workspace.Frames[plan.Evidence.Id].Tiles = _tiles;
    }

    /// <summary>The memory in which it runs; between runs it holds the last block.</summary>
    public LaneWorkspace Workspace => _workspace;

    /// <summary>Looks at another table, or another day.</summary>
    public void Bind(CaseBinding binding)
    {
        _binding = binding;
        _workspace.Bind(binding, binding.AsOf.DayNumber);
    }

    /// <summary>Decides about the cases of some tiles of a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="from">The first tile.</param>
    /// <param name="to">The tile after the last.</param>
    /// <param name="past">What has been decided so far.</param>
    /// <param name="into">Takes the decisions.</param>
    /// <param name="depth">How many competencies come before those that are asked about now; blocks without any are left out.</param>
    public void Run(EvidenceSegment segment, int from, int to, PastDecisions past, SegmentDecisions into, int depth = 0)
    {
        var tiles = segment.Tiles;
        for (int tile = from; tile < to;)
        {
            int count = 1;
            int rows = tiles[tile].Rows;
            while (count < BlockTiles && tile + count < to && rows + tiles[tile + count].Rows <= BlockRows)
            {
                rows += tiles[tile + count++].Rows;
            }

            if (depth == 0 || HasDepth(segment, tile, count, depth))
            {
                Block(segment, tile, count, rows, past);
                _sink.Take(_workspace, into, tile, tiles[tile].FirstRow, rows);
            }

            tile += count;
        }
    }

    public void Dispose()
    {
        _workspace.Dispose();
        foreach (var side in _sides)
        {
            side.Dispose();
        }
    }

    private void Block(EvidenceSegment segment, int tile, int count, int rows, PastDecisions past)
    {
        var w = _workspace;
        var all = segment.Tiles;
        int first = all[tile].FirstRow;
        for (int t = 0; t < count; t++)
        {
            _tiles[t] = new(all[tile + t].FirstRow - first, all[tile + t].Rows);
        }

        var state = w.Frames[_plan.Evidence.Id];
        state.Rows = rows;
        var keys = _plan.Evidence.Columns;
        for (int c = 0; c < state.Columns.Length; c++)
        {
            state.Columns[c] = segment.At(keys[c]).From(first);
        }

        foreach (var side in _sides)
        {
            side.Fill(w, _binding!, past, segment, tile, count);
        }

        w.Begin(count);
        new ReadOnlySpan<ulong>(segment.Present + first, rows).CopyTo(new Span<ulong>(w.Masks(_plan.Evidence.Present), rows));
        foreach (var side in _sides)
        {
            side.Present(w);
        }

        for (int i = 0; i < _plan.Inputs.Count; i++)
        {
            CaseInputFill.Fill(_plan.Inputs[i], w, _binding!, segment.CaseOf + (tile * LaneWorkspace.Lanes));
        }

        _plan.Program.Run(w);
    }

    private bool HasDepth(EvidenceSegment segment, int tile, int count, int depth)
    {
        var lanes = new ReadOnlySpan<int>(segment.CaseOf + (tile * LaneWorkspace.Lanes), count * LaneWorkspace.Lanes);
        foreach (int caseNumber in lanes)
        {
            if (caseNumber >= 0 && _binding!.Depths[_binding.Table.CompetencyOf(caseNumber)] == depth)
            {
                return true;
            }
        }

        return false;
    }
}
