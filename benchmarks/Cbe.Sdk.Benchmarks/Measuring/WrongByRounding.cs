using Cbe.Sdk.Benchmarks.Baselines;
using Cbe.Sdk.Benchmarks.Evidence;

namespace Cbe.Sdk.Benchmarks.Measuring;

/// <summary>How many decisions floating point gets wrong, counted over millions of cases.</summary>
internal static class WrongByRounding
{
    /// <param name="Cases">How many cases were looked at.</param>
    /// <param name="Doubles">Cases of which doubles get at least one answer wrong.</param>
    /// <param name="Floats">Cases of which floats do.</param>
    public sealed record Count(string Evidence, long Cases, long Doubles, long Floats);

    public static IEnumerable<Count> All(int millions)
    {
        yield return Of("scores as they come", millions, aimed: false);
        yield return Of("scores in steps of 0.05 about the threshold", millions, aimed: true);
    }

    private static Count Of(string evidence, int millions, bool aimed)
    {
        const int Part = 500_000;
        var count = new Count(evidence, 0, 0, 0);
        for (int part = 0; part < 2 * millions; part++)
        {
            var columns = new WorkColumns(new EvidenceMaker(new EvidenceShape(Part) { AimsAtThresholds = aimed, Seed = 1_000 + (ulong)part }));
            byte[] exact = new byte[Part], doubles = new byte[Part], floats = new byte[Part];
            PlainColumns.Exact(columns, exact);
            PlainColumns.Doubles(columns, doubles);
            PlainColumns.Floats(columns, floats);
            count = count with { Cases = count.Cases + Part, Doubles = count.Doubles + Differ(exact, doubles), Floats = count.Floats + Differ(exact, floats) };
        }

        return count;
    }

    private static int Differ(byte[] exact, byte[] other) => exact.Zip(other).Count(p => p.First != p.Second);
}
