using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis.Sweeping;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Sweeping;

/// <summary>The rate of all learners along one parameter as bars of characters, from 0 to 100 %.</summary>
internal sealed class SweepChart(PolicySweep sweep, SweepLine line, Screen screen)
{
    private const int Width = 50;

    public void Print()
    {
        var range = sweep.Ranges[line.Parameter];
        string[] others = [.. sweep.Ranges.Select((r, i) => (r.Parameter, Value: sweep.Points[line.Points[0]].Values[i], Index: i)).Where(o => o.Index != line.Parameter).Select(o => $"{o.Parameter} = {o.Value}")];
        screen.Line($"  {range.Parameter}{(others.Length == 0 ? "" : $", with {string.Join(", ", others)}")}");
        int wide = line.Points.Max(p => Label(p).Length);
        foreach (int point in line.Points)
        {
            var rate = sweep.Points[point].Rate(line.Outcome, line.Subgroup).Rate.Value;
            bool cliff = sweep.Cliffs.Any(c => c.To == point && c.Parameter == line.Parameter && c.Outcome == line.Outcome && c.Subgroup == line.Subgroup && !c.IsGap);
            screen.Line($"  {Label(point).PadLeft(wide)} |{(rate is { } r ? new string('#', Bar(r)).PadRight(Width) : new string(' ', Width))}| {(rate is { } value ? SweepText.Percent(value) : "not shown")}{(cliff ? "  <- cliff" : "")}");
        }
    }

    private string Label(int point) => $"{(sweep.Points[point].IsPresent ? "now " : "")}{sweep.Points[point].Values[line.Parameter]}";

    private static int Bar(Number rate) => (int)((rate.Micros * Width + (Number.Scale / 2)) / Number.Scale);
}
