using BenchmarkDotNet.Attributes;
using Cbe.Sdk.Benchmarks.Baselines;
using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Measuring;
using Cbe.Sdk.Benchmarks.Packs;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Benchmarks;

/// <summary>Seven rules with admission on one thread: from a pack, and by hand in four ways. In cache, and from memory.</summary>
[MemoryDiagnoser]
public class SevenRulesBenchmarks
{
    private WorkColumns _columns = null!;
    private WorkLanes _lanes = null!;
    private EvidenceTable _table = null!;
    private LaneRun _run = null!;
    private WorkObjects? _objects;
    private byte[] _ofLanes = [];
    private byte[] _masks = [];

    /// <summary>How many cases.</summary>
    [Params(20_000, 1_000_000)]
    public int Cases { get; set; } = 20_000;

    /// <summary>Makes the evidence.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var maker = new EvidenceMaker(new EvidenceShape(Cases));
        _columns = new(maker);
        _lanes = new(_columns);
        _table = TableMaker.Make(maker, CbeEngine.Create(PackFiles.Seven()).RecordSchema);
        _run = new(PackFiles.Seven(), _table);
        _objects = new(maker);
        _ofLanes = new byte[_lanes.CaseOf.Length];
        _masks = new byte[Cases];
    }

    /// <summary>Frees it.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        _lanes.Dispose();
        _table.Dispose();
    }

    /// <summary>Vectors by hand, exact, of the widest registers that there are.</summary>
    [Benchmark(Baseline = true)]
    public byte[] SimdByHand()
    {
        if (Simd512.IsSupported)
        {
            Simd512.Run(_lanes, _ofLanes);
        }
        else
        {
            Simd256.Run(_lanes, _ofLanes);
        }

        return _ofLanes;
    }

    /// <summary>The pack.</summary>
    [Benchmark]
    public void FromAPack() => _run.Run();

    /// <summary>A loop over columns with doubles.</summary>
    [Benchmark]
    public byte[] LoopOverColumns()
    {
        PlainColumns.Doubles(_columns, _masks);
        return _masks;
    }

    /// <summary>A loop over columns with whole numbers.</summary>
    [Benchmark]
    public byte[] ExactLoopOverColumns()
    {
        PlainColumns.Exact(_columns, _masks);
        return _masks;
    }

    /// <summary>A loop over objects with words and doubles.</summary>
    [Benchmark]
    public byte[] LoopOverObjects()
    {
        PlainObjects.Words(_objects!, _masks);
        return _masks;
    }

    internal byte[] ByCase(byte[] ofLanes) => _lanes.ByCase(ofLanes);

    internal byte[] MasksOfPack() => _run.Masks();
}
