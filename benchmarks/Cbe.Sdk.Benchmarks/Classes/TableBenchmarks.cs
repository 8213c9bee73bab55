using BenchmarkDotNet.Attributes;
using Cbe.Sdk.Benchmarks.Baselines;
using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Packs;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Benchmarks;

/// <summary>Seven rules over populations on all cores, beside a loop over columns on one.</summary>
[MemoryDiagnoser]
public class PopulationBenchmarks
{
    private readonly CbeEngine _engine = CbeEngine.Create(PackFiles.Seven());
    private EvidenceTable _table = null!;
    private WorkColumns _columns = null!;
    private byte[] _masks = [];

    /// <summary>How many cases.</summary>
    [Params(10_000, 100_000, 1_000_000, 10_000_000)]
    public int Cases { get; set; } = 10_000;

    /// <summary>Makes the evidence.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var maker = new EvidenceMaker(new EvidenceShape(Cases));
        _table = TableMaker.Make(maker, _engine.RecordSchema);
        _columns = new(maker);
        _masks = new byte[Cases];
    }

    /// <summary>Frees it.</summary>
    [GlobalCleanup]
    public void Cleanup() => _table.Dispose();

    /// <summary>A loop over columns with doubles.</summary>
    [Benchmark(Baseline = true)]
    public byte[] LoopOverColumns()
    {
        PlainColumns.Doubles(_columns, _masks);
        return _masks;
    }

    /// <summary>The pack.</summary>
    [Benchmark]
    public DecisionTable FromAPack() => _engine.Evaluate(_table, EvidenceShape.AsOf);
}

/// <summary>Seven rules over cases of few and of many items: what 200,000 items cost.</summary>
[MemoryDiagnoser]
public class ItemsBenchmarks
{
    private const int Items = 200_000;
    private readonly CbeEngine _engine = CbeEngine.Create(PackFiles.Seven());
    private readonly DecisionTable _into = new();
    private EvidenceTable _table = null!;
    private WorkColumns _columns = null!;
    private byte[] _masks = [];

    /// <summary>How many items a case has; of ragged ones 1 to 19.</summary>
    [Params("1", "5", "10", "50", "500", "ragged")]
    public string ItemsOfACase { get; set; } = "10";

    /// <summary>Makes the evidence.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var (least, most) = ItemsOfACase == "ragged" ? (1, 19) : (int.Parse(ItemsOfACase, System.Globalization.CultureInfo.InvariantCulture), int.Parse(ItemsOfACase, System.Globalization.CultureInfo.InvariantCulture));
        var maker = new EvidenceMaker(new EvidenceShape(Items * 2 / (least + most), least, most));
        _table = TableMaker.Make(maker, _engine.RecordSchema);
        _columns = new(maker);
        _masks = new byte[_columns.Cases];
    }

    /// <summary>Frees it.</summary>
    [GlobalCleanup]
    public void Cleanup() => _table.Dispose();

    /// <summary>A loop over columns with doubles.</summary>
    [Benchmark(Baseline = true)]
    public byte[] LoopOverColumns()
    {
        PlainColumns.Doubles(_columns, _masks);
        return _masks;
    }

    /// <summary>The pack.</summary>
    [Benchmark]
    public DecisionTable FromAPack()
    {
        _engine.Evaluate(_table, EvidenceShape.AsOf, _into);
        return _into;
    }
}

/// <summary>1, 7, 50 and 500 different rules over 5,000 cases of 10 items, to the seven rules by hand.</summary>
[MemoryDiagnoser]
public class RulesBenchmarks
{
    private static readonly EvidenceMaker Maker = new(new EvidenceShape(5_000));
    private readonly WorkColumns _columns = new(Maker);
    private readonly byte[] _masks = new byte[5_000];
    private readonly DecisionTable _into = new();
    private CbeEngine _engine = null!;
    private EvidenceTable _table = null!;

    /// <summary>How many rules.</summary>
    [Params(1, 7, 50, 500)]
    public int Rules { get; set; } = 7;

    /// <summary>Makes the evidence.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _engine = CbeEngine.Create(ManyRules.Pack(Rules));
        _table = TableMaker.Make(Maker, _engine.RecordSchema);
    }

    /// <summary>Frees it.</summary>
    [GlobalCleanup]
    public void Cleanup() => _table.Dispose();

    /// <summary>Seven rules in a loop over columns with doubles.</summary>
    [Benchmark(Baseline = true)]
    public byte[] SevenInALoopOverColumns()
    {
        PlainColumns.Doubles(_columns, _masks);
        return _masks;
    }

    /// <summary>The pack.</summary>
    [Benchmark]
    public DecisionTable FromAPack()
    {
        _engine.Evaluate(_table, EvidenceShape.AsOf, _into);
        return _into;
    }
}

/// <summary>From records to a table: 500 learners, 30 competencies, 10 items each, beside lists of objects made of the same records.</summary>
[MemoryDiagnoser]
public class TableBuildBenchmarks
{
    private static readonly EvidenceMaker Maker = new(new EvidenceShape(15_000));
    private readonly LearnerRecord[] _records = [.. new LearnerMaker(Maker).All()];
    private readonly RecordSchema _schema = CbeEngine.Create(PackFiles.Seven()).RecordSchema;

    /// <summary>Lists of small objects.</summary>
    [Benchmark(Baseline = true)]
    public int Objects() => _records.Sum(r => r.Evidence.GroupBy(e => e.Competency).Sum(g => g.Select(e => (e.Level, e.Score, e.Assessor, e.Setting, e.OccurredOn)).ToList().Count));

    /// <summary>A table.</summary>
    [Benchmark]
    public long Build()
    {
        using var table = EvidenceTable.Build(_schema, _records);
        return table.Items;
    }
}
