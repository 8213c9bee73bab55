using BenchmarkDotNet.Attributes;
using Cbe.Sdk.Benchmarks.Baselines;
using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Packs;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Benchmarks;

/// <summary>One learner: in a small table without reasons, as a report with reasons, and by hand.</summary>
[MemoryDiagnoser]
public class LearnerBenchmarks
{
    private readonly CbeEngine _engine = CbeEngine.Create(PackFiles.Seven());
    private readonly DecisionTable _into = new();
    private LearnerRecord _record = null!;
    private EvidenceTable _table = null!;
    private WorkObjects _objects = null!;
    private byte[] _masks = [];

    /// <summary>How many competencies.</summary>
    [Params(1, 30)]
    public int Competencies { get; set; } = 30;

    /// <summary>Makes the evidence.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var maker = new EvidenceMaker(new EvidenceShape(Competencies) { Competencies = Competencies });
        _record = new LearnerMaker(maker).Of(0);
        _table = EvidenceTable.Build(_engine.RecordSchema, [_record]);
        _objects = new(maker);
        _masks = new byte[Competencies];
    }

    /// <summary>Frees it.</summary>
    [GlobalCleanup]
    public void Cleanup() => _table.Dispose();

    /// <summary>A loop over objects with words and doubles.</summary>
    [Benchmark(Baseline = true)]
    public byte[] LoopOverObjects()
    {
        PlainObjects.Words(_objects, _masks);
        return _masks;
    }

    /// <summary>The pack over the learner's table.</summary>
    [Benchmark]
    public DecisionTable FromAPack()
    {
        _engine.Evaluate(_table, EvidenceShape.AsOf, _into);
        return _into;
    }

    /// <summary>From the record to the table to decisions; gives how often rules were met.</summary>
    [Benchmark]
    public long FromTheRecord()
    {
        using var table = EvidenceTable.Build(_engine.RecordSchema, [_record]);
        _engine.Evaluate(table, EvidenceShape.AsOf, _into);
        return _into.ByRule.Sum(r => r.Met);
    }

    /// <summary>The report, with all decisions.</summary>
    [Benchmark]
    public LearnerReport Report() => _engine.Evaluate(_record, EvidenceShape.AsOf);

    /// <summary>The report, and the reasons of every decision.</summary>
    [Benchmark]
    public int ReportWithReasons() => _engine.Evaluate(_record, EvidenceShape.AsOf).Decisions.Count(d => d.Kind == DecisionKind.Award && d.Explain().Root.Value.Length > 0);
}
