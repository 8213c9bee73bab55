using System.Diagnostics;
using System.Globalization;
using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Measuring;
using Cbe.Sdk.Benchmarks.Packs;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Benchmarks.Targets;

/// <summary>A whole population on all cores: a million learners, 30 competencies, 10 items each.</summary>
internal sealed class PopulationTarget : ITarget
{
    private const double GigabytesAtMost = 6;

    public string Name => "population";

    public int Learners { get; init; } = 1_000_000;

    public IEnumerable<TargetLine> Measure(TextWriter log)
    {
        foreach (var (name, pack, target) in ((string, RulePack, double)[])[("seven rules with admission", PackFiles.Seven(), 0.75), ("a full pack", PackFiles.Full(), 1.5)])
        {
            GC.Collect();
            var maker = new EvidenceMaker(new EvidenceShape(Learners * 30));
            var engine = CbeEngine.Create(pack);
            var watch = Stopwatch.StartNew();
            using var table = TableMaker.Make(maker, engine.RecordSchema);
            double built = watch.Elapsed.TotalSeconds;
            double seconds = Evaluate(engine, table);
            double memory = Process.GetCurrentProcess().PeakWorkingSet64 / 1e9;
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Learners:N0} learners, {table.Cases:N0} cases, {table.Items:N0} items, {name}: built in {built:0.0} s, {table.Bytes / 1e9:0.00} GB, {table.BytesPerItem} bytes an item; decided in {seconds:0.000} s on {Environment.ProcessorCount} cores; at most {memory:0.00} GB in all.\n"));
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{table.Items:N0} items, {Environment.ProcessorCount} cores, {name}"),
                $"{Figures.Text(target)} s, under {GigabytesAtMost} GB", $"{Figures.Text(seconds)} s, {Figures.Text(memory)} GB", seconds <= target && memory < GigabytesAtMost);
        }
    }

    private static double Evaluate(CbeEngine engine, EvidenceTable table)
    {
        var seconds = new List<double>();
        for (int i = 0; i < 7; i++)
        {
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(engine.Evaluate(table, EvidenceShape.AsOf));
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        return Contest.Median(seconds);
    }
}
