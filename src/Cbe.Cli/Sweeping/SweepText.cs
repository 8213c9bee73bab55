using System.Globalization;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis.Sweeping;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Sweeping;

/// <summary>A sweep for people: a table of rates, a chart, which way each goes, and the cliffs.</summary>
internal sealed class SweepText(PolicySweep sweep, Screen screen)
{
    private const string Suppressed = "suppressed";

    /// <summary>More columns of subgroups than this are no table that anybody reads in a terminal.</summary>
    private const int MostColumns = 8;

    public void Print()
    {
        screen.Line($"{sweep.Engine.Pack}, as of {Words.Day(sweep.AsOf)}, {Words.Of(sweep.Learners, "learner")}");
        foreach (var range in sweep.Ranges)
        {
            screen.Line($"{range}{(range.Present is null ? "" : range.Values.Contains(range.Present) ? $"; now {range.Present}" : $"; now {range.Present}, which is not among them")}");
        }

        for (int outcome = 0; outcome < sweep.Outcomes.Count; outcome++)
        {
            screen.Line();
            screen.Line(sweep.Outcomes[outcome].ToString());
            foreach (int[] subgroups in Enumerable.Range(0, sweep.Subgroups.Count).Chunk(MostColumns))
            {
                Rates(outcome, subgroups);
            }

            foreach (var line in sweep.Lines.Where(l => l.Outcome == outcome && l.Subgroup == 0))
            {
                screen.Line();
                new SweepChart(sweep, line, screen).Print();
            }

            Trends(outcome);
            CliffText.Print(sweep, outcome, screen);
        }

        Legend();
    }

    private void Rates(int outcome, int[] subgroups)
    {
        int parameters = sweep.Ranges.Count;
        var table = new TextTable([.. sweep.Ranges.Select(r => r.Parameter), .. subgroups.SelectMany(s => (string[])[sweep.Subgroups[s].ToString(), .. s == 0 ? (string[])["95 % interval", "learners", "undecided"] : []])])
        {
            Right = [.. Enumerable.Range(0, parameters + subgroups.Length + 3)],
        };
        foreach (var point in sweep.Points)
        {
            table.Add([.. point.Values.Select((v, i) => i == 0 && point.IsPresent ? $"now {v}" : v), .. subgroups.SelectMany(s => Cells(point.Rate(outcome, s), s == 0))]);
        }

        table.Print(screen, "  ");
    }

    private static IEnumerable<string> Cells(SweepRate rate, bool isAll)
    {
        string[] more = rate is { Interval.Value: { } interval, Denominator.Value: { } learners, Undecided.Value: { } undecided }
            ? [string.Create(CultureInfo.InvariantCulture, $"{interval.Low * 100:0.0} to {interval.High * 100:0.0}"), Words.Grouped(learners), Words.Grouped(undecided)] : ["", "", ""];
        return [Percent(rate), .. isAll ? more : []];
    }

    private static string Percent(SweepRate rate) => rate.Rate.Value is { } value ? Percent(value) : rate.Denominator.IsSuppressed ? Suppressed : "undefined";

    public static string Percent(Number value) => string.Create(CultureInfo.InvariantCulture, $"{value.ToDecimal() * 100:0.0} %");

    private void Trends(int outcome)
    {
        var lines = sweep.Lines.Where(l => l.Outcome == outcome).ToList();
        foreach (var (parameter, own) in sweep.Ranges.Select((r, i) => (r.Parameter, lines.Where(l => l.Parameter == i).ToList())).Where(p => p.Item2.Count > 0))
        {
            var both = own.Where(l => l.Trend == SweepTrend.Both).Select(l => sweep.Subgroups[l.Subgroup].ToString()).Distinct().ToList();
            var ways = own.Select(l => l.Trend).Where(t => t != SweepTrend.Flat).Distinct().ToList();
            screen.Line(both.Count > 0 ? $"not one way along {parameter}: {string.Join(", ", both)}"
                : ways.Count == 0 ? $"nothing changes along {parameter}"
                : ways.Count == 1 ? $"{(ways[0] == SweepTrend.Falling ? "falls" : "rises")} along {parameter}, for all who are shown"
                : $"rises along {parameter} for some and falls for others");
        }
    }

    private void Legend()
    {
        screen.Line();
        screen.Line("Each learner counts once, by the part of the own decided cases for which it holds; what is undecided is in no rate.");
        if (sweep.Points.Any(p => Enumerable.Range(0, sweep.Outcomes.Count).Any(o => Enumerable.Range(0, sweep.Subgroups.Count).Any(s => p.Rate(o, s).Denominator.IsSuppressed))))
        {
            screen.Line($"{Suppressed}: withheld at all points, because at one of them this figure or another would tell of fewer than {Words.Of(sweep.MinimumCount, "learner")}.");
        }
    }
}
