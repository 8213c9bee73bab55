using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Pipeline.Lanes;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Benchmarks.Measuring;

/// <summary>A pack over a table in lanes on one thread, into memory that is kept: what the evaluation itself costs.</summary>
internal sealed class LaneRun : IDisposable
{
    private readonly EvidenceTable _table;
    private readonly CasePlan _plan;
    private readonly CaseRunner _runner;
    private readonly PastDecisions _past;
    private readonly SegmentDecisions[] _decisions;

    public LaneRun(RulePack pack, EvidenceTable table, LaneKernels? kernels = null)
    {
        _table = table;
        var bound = PackBinder.Bind(pack, EvidenceShape.AsOf, new DiagnosticBag()) ?? throw new ArgumentException("The pack has errors.", nameof(pack));
        _plan = new CasePlan(bound);
        _runner = new(_plan, kernels ?? LaneKernels.Best);
        var binding = new CaseBinding(_plan, bound, null);
        binding.Bind(table, EvidenceShape.AsOf);
        _runner.Bind(binding);
        _decisions = [.. table.Segments.ToArray().Select(s => new SegmentDecisions(s.Tiles.Length, _plan.Outputs.Rules.Count, _plan.Ways.Count > 0))];
        _past = new(binding, _decisions);
    }

    /// <summary>Decides about every case once.</summary>
    public void Run()
    {
        var segments = _table.Segments;
        for (int s = 0; s < segments.Length; s++)
        {
            _runner.Run(segments[s], 0, segments[s].Tiles.Length, _past, _decisions[s]);
        }
    }

    /// <summary>The masks of the first seven rules, by the number of the case.</summary>
    public unsafe byte[] Masks()
    {
        byte[] masks = new byte[_table.Cases];
        for (int s = 0; s < _decisions.Length; s++)
        {
            var segment = _table.Segments[s];
            for (int lane = 0; lane < segment.Lanes; lane++)
            {
                for (int rule = 0; segment.CaseOf[lane] >= 0 && rule < 7; rule++)
                {
                    masks[segment.CaseOf[lane]] |= (byte)((_decisions[s].Met[rule][lane / 64] >> (lane % 64) & 1) << rule);
                }
            }
        }

        return masks;
    }

    public void Dispose() => _runner.Dispose();
}
