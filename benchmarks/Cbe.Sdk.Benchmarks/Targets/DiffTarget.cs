using System.Diagnostics;
using Cbe.Sdk.Analysis;
using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Benchmarks.Targets;

/// <summary>
/// A reform on the Open University data: <c>diff OLD NEW MAPPING FOLDER</c>. Prints what reading the CSV files into a table takes, the
/// first diff, in which everything is compiled, and the best of five more.
/// </summary>
internal static class DiffTarget
{
    private static readonly DateOnly AsOf = new(2015, 8, 31);

    public static int Run(string old, string now, string mapping, string folder)
    {
        var clock = Stopwatch.StartNew();
        var (before, after) = (CbeEngine.Create(RulePack.Load(old)), CbeEngine.Create(RulePack.Load(now)));
        Say("both packs", clock);
        using var learners = LearnerPopulation.Read(before, LearnerReader.Open(folder, before.RecordSchema, CsvMapping.ReadFile(mapping).Mapping).Records());
        Say("CSV into a table", clock);
        var diff = PolicyDiff.Of(before, after, learners, AsOf);
        Say($"first diff ({diff.ChangedCases} of {diff.Cases} cases change)", clock);
        var best = Enumerable.Range(0, 5).Min(_ =>
        {
            long start = Stopwatch.GetTimestamp();
            PolicyDiff.Of(before, after, learners, AsOf);
            return Stopwatch.GetElapsedTime(start);
        });
        Console.WriteLine(FormattableString.Invariant($"{"best of five more",-45} {best.TotalMilliseconds,7:0} ms"));
        return 0;
    }

    private static void Say(string what, Stopwatch clock)
    {
        Console.WriteLine(FormattableString.Invariant($"{what,-45} {clock.Elapsed.TotalMilliseconds,7:0} ms"));
        clock.Restart();
    }
}
