using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Sweeping.Lines;

/// <summary>Finds the steps of lines at which a rate, or a subgroup's gap, changes by much at once.</summary>
internal static class CliffFinder
{
    public static IReadOnlyList<SweepCliff> Of(IReadOnlyList<SweepLine> lines, IReadOnlyList<SweepPoint> points, SweepOptions options)
    {
        var cliffs = new List<SweepCliff>();
        foreach (var line in lines)
        {
            cliffs.AddRange(In(line, [.. line.Points.Select(p => points[p].Rate(line.Outcome, line.Subgroup).Rate.Value)], false, options));
            if (line.Subgroup > 0)
            {
                cliffs.AddRange(In(line, [.. line.Points.Select(p => points[p].Rate(line.Outcome, line.Subgroup).Rate.Value - points[p].Rate(line.Outcome).Rate.Value)], true, options));
            }
        }

        return cliffs;
    }

    private static IEnumerable<SweepCliff> In(SweepLine line, IReadOnlyList<Number?> values, bool isGap, SweepOptions options)
    {
        var steps = Enumerable.Range(0, values.Count - 1).Select(i => (At: i, Size: (values[i + 1] - values[i])?.Abs())).Where(s => s.Size is not null).Select(s => (s.At, Size: s.Size!.Value)).ToList();
        foreach (var (at, size) in steps.Where(s => s.Size > options.Cliff))
        {
            Number[] others = [.. steps.Where(s => s.At != at).Select(s => s.Size).Order()];
            if (others.Length == 0 || size > options.CliffTimes * Median(others))
            {
                yield return new(line.Parameter, line.Points[at], line.Points[at + 1], line.Outcome, line.Subgroup, isGap, values[at]!.Value, values[at + 1]!.Value);
            }
        }
    }

    private static Number Median(Number[] sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / Number.FromInteger(2);
}
