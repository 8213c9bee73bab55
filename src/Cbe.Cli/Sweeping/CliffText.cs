using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis.Sweeping;

namespace Cbe.Cli.Sweeping;

/// <summary>The cliffs of an outcome. One of all learners stands for those of its subgroups; gaps that open or close are told apart.</summary>
internal static class CliffText
{
    private const int Most = 20;

    public static void Print(PolicySweep sweep, int outcome, Screen screen)
    {
        var cliffs = sweep.Cliffs.Where(c => c.Outcome == outcome).ToList();
        var all = cliffs.Where(c => c is { Subgroup: 0, IsGap: false }).Select(c => (c.From, c.To)).ToHashSet();
        var told = cliffs.Where(c => c.Subgroup == 0 || c.IsGap || !all.Contains((c.From, c.To))).ToList();
        if (told.Count == 0)
        {
            screen.Line("no cliffs");
            return;
        }

        foreach (var cliff in told.Take(Most))
        {
            screen.Line($"cliff at {Step(sweep, cliff)}: {sweep.Subgroups[cliff.Subgroup]}, {(cliff.IsGap ? "the gap to all learners goes" : "the rate goes")} from {SweepText.Percent(cliff.Before)} to {SweepText.Percent(cliff.After)}");
        }

        if (told.Count > Most)
        {
            screen.Line($"... {Words.Grouped(told.Count - Most)} more (--json gives all)");
        }
    }

    private static string Step(PolicySweep sweep, SweepCliff cliff)
    {
        var (from, to) = (sweep.Points[cliff.From].Values, sweep.Points[cliff.To].Values);
        string others = string.Join(", ", sweep.Ranges.Select((r, i) => (r.Parameter, Index: i)).Where(o => o.Index != cliff.Parameter).Select(o => $"{o.Parameter} = {from[o.Index]}"));
        return $"{sweep.Ranges[cliff.Parameter].Parameter} {from[cliff.Parameter]} -> {to[cliff.Parameter]}{(others.Length == 0 ? "" : $" ({others})")}";
    }
}
