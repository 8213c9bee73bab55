using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Sweeping.Lines;

/// <summary>The lines of a sweep: points that differ in one parameter alone.</summary>
internal static class LineFinder
{
    public static IReadOnlyList<SweepLine> Of(IReadOnlyList<SweepRange> ranges, IReadOnlyList<SweepPoint> points, int outcomes, int subgroups)
    {
        var lines = new List<SweepLine>();
        int stride = points.Count;
        for (int parameter = 0; parameter < ranges.Count; parameter++)
        {
            int count = ranges[parameter].Values.Count;
            stride /= count;
            var starts = Enumerable.Range(0, points.Count).Where(p => p / stride % count == 0);
            foreach (int start in count > 1 ? starts : [])
            {
                int[] along = [.. Enumerable.Range(0, count).Select(i => start + (i * stride))];
                for (int outcome = 0; outcome < outcomes; outcome++)
                {
                    lines.AddRange(Enumerable.Range(0, subgroups).Select(s => new SweepLine(parameter, along, outcome, s, TrendOf(points, along, outcome, s))));
                }
            }
        }

        return lines;
    }

    private static SweepTrend TrendOf(IReadOnlyList<SweepPoint> points, int[] along, int outcome, int subgroup)
    {
        var rates = along.Select(p => points[p].Rate(outcome, subgroup).Rate.Value).OfType<Number>().ToList();
        bool rises = rates.Zip(rates.Skip(1)).Any(r => r.Second > r.First);
        bool falls = rates.Zip(rates.Skip(1)).Any(r => r.Second < r.First);
        return rises && falls ? SweepTrend.Both : rises ? SweepTrend.Rising : falls ? SweepTrend.Falling : SweepTrend.Flat;
    }
}
