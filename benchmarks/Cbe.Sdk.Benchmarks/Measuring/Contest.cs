using System.Diagnostics;

namespace Cbe.Sdk.Benchmarks.Measuring;

/// <summary>
/// Measures several ways to do the same work in turn, round after round, and takes medians: a machine that other people use
/// changes its speed from minute to minute, and the ratio of two neighbours in time changes little.
/// </summary>
internal static class Contest
{
    /// <summary>How many rounds, unless a contest says otherwise.</summary>
    public static int Rounds { get; set; } = 15;

    /// <param name="cases">By how many cases the time is divided.</param>
    /// <param name="contenders">The ways.</param>
    /// <param name="milliseconds">The least time of one way in one round.</param>
    public static IReadOnlyList<Outcome> Run(long cases, IReadOnlyList<Contender> contenders, double milliseconds = 30)
    {
        foreach (var contender in contenders)
        {
            Repeat(contender.Run, 400);
        }

        // Time for the compiler's second look, in the background, and to use what it made.
        Thread.Sleep(300);
        foreach (var contender in contenders)
        {
            Repeat(contender.Run, 200);
        }

        var times = contenders.Select(_ => new List<double>()).ToArray();
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < contenders.Count; i++)
            {
                times[i].Add(Repeat(contenders[i].Run, milliseconds) / cases);
            }
        }

        return [.. contenders.Select((c, i) => new Outcome(c.Name, times[i].Min(), Median(times[i]), Allocated(c.Run) / (double)cases))];
    }

    private static double Repeat(Action run, double milliseconds)
    {
        int times = 0;
        var watch = Stopwatch.StartNew();
        do
        {
            run();
            times++;
        }
        while (watch.Elapsed.TotalMilliseconds < milliseconds);
        return watch.Elapsed.TotalNanoseconds / times;
    }

    public static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static long Allocated(Action run)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        run();
        long measuring = GC.GetTotalAllocatedBytes(precise: true);
        return Math.Max(0, measuring - before);
    }
}
