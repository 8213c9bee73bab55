using Cbe.Sdk.Analysis.Reports.Charts;
using Cbe.Sdk.Analysis.Reports.Page;
using Cbe.Sdk.Analysis.Sweeping;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>Rates along the values of a figure, for all learners and by subgroup; steps at which much changes at once are marked.</summary>
internal sealed class SweepsSection(ReportView view) : IReportSection
{
    private int _charts;

    public string Id => "sweeps";

    public string Title => "If a figure were another";

    public bool IsThere => view.Report.Sweeps.Any(s => s.Lines.Count > 0);

    public void Write(Markup m)
    {
        m.Leaf("p", "Each step decides about the same learners with another value. A marked step is a cliff: there a rate changes by much, and by more than at other steps.");
        foreach (var sweep in view.Report.Sweeps)
        {
            foreach (var (i, range) in sweep.Ranges.Index())
            {
                m.Leaf("h3", range.Present is { } present ? $"{range.Parameter}, {present} today" : range.Parameter);
                m.In("div", () => Charts(m, sweep, i), ("class", "charts"));
            }
        }
    }

    private void Charts(Markup m, PolicySweep sweep, int parameter)
    {
        for (int outcome = 0; outcome < sweep.Outcomes.Count; outcome++)
        {
            int which = outcome;
            var lines = sweep.Lines.Where(l => l.Parameter == parameter && l.Outcome == which).ToList();
            var all = lines.Where(l => sweep.Subgroups[l.Subgroup].Attribute is null).ToList();
            var families = lines.Except(all).GroupBy(l => sweep.Subgroups[l.Subgroup].Attribute!, StringComparer.Ordinal).ToList();
            if (families.Count == 0)
            {
                Chart(m, sweep, parameter, which, all, null);
            }

            foreach (var family in families)
            {
                Chart(m, sweep, parameter, which, [.. all, .. family], family.Key);
            }
        }
    }

    private void Chart(Markup m, PolicySweep sweep, int parameter, int outcome, IReadOnlyList<SweepLine> lines, string? attribute)
    {
        var range = sweep.Ranges[parameter];
        var steps = lines[0].Points.Select(p => sweep.Points[p].Values[parameter]).ToList();
        string title = attribute is null ? $"{sweep.Outcomes[outcome]}, along {range.Parameter}" : $"{sweep.Outcomes[outcome]}, along {range.Parameter}, by {attribute}";

        // Not more lines than look different, and none without a figure; the table has all.
        var drawn = lines.Where(l => l.Points.Any(p => sweep.Points[p].Rate(outcome, l.Subgroup).Rate.Value is not null)).Take(Mark.Looks).ToList();
        var cliffs = sweep.Cliffs.Where(c => c.Parameter == parameter && c.Outcome == outcome && drawn.Any(l => l.Subgroup == c.Subgroup && l.Points.Contains(c.From))).ToList();
        string hidden = drawn.Count < lines.Count ? $" {Show.Of(lines.Count - drawn.Count, "more subgroup")} in the table alone." : "";
        new LineChart(new($"chart-sweep-{++_charts}", title, $"{Show.Of(drawn.Count, "line")} of rates at {Show.Of(steps.Count, "value")} of {range.Parameter}; {(cliffs.Count == 0 ? "no cliff" : Show.Of(cliffs.Count, "cliff"))}.{hidden}"),
            range.Present is null || !steps.Contains(range.Present) ? range.Parameter : $"{range.Parameter} (today {range.Present})", steps,
            [.. drawn.Select(l => new LineSeries(sweep.Subgroups[l.Subgroup].ToString(), [.. l.Points.Select(p => (double?)sweep.Points[p].Rate(outcome, l.Subgroup).Rate.Value?.ToDecimal())]))])
        {
            Cliffs = [.. cliffs.Select(c => new Cliff(drawn.First(l => l.Subgroup == c.Subgroup).Points.Index().First(p => p.Item == c.From).Index, Words(sweep, parameter, c)))],
            Note = hidden.Trim(),
            Figures = Table(sweep, outcome, lines, steps, $"{title}: rates"),
        }.Write(m);
    }

    private static string Words(PolicySweep sweep, int parameter, SweepCliff cliff) =>
        $"cliff from {sweep.Points[cliff.From].Values[parameter]} to {sweep.Points[cliff.To].Values[parameter]}: {sweep.Subgroups[cliff.Subgroup]}{(cliff.IsGap ? ", the gap to all learners" : "")} {Show.Points((double)cliff.Change.ToDecimal())}";

    private static DataTable Table(PolicySweep sweep, int outcome, IReadOnlyList<SweepLine> lines, IReadOnlyList<string> steps, string caption)
    {
        var table = new DataTable(caption, ["Learners", .. steps, .. (string[])["Which way"]]) { Right = [.. Enumerable.Range(1, steps.Count)] };
        foreach (var line in lines)
        {
            var cells = line.Points.Select(p => sweep.Points[p].Rate(outcome, line.Subgroup)).Select(r => r.Rate.Value is { } rate ? new Cell($"{Show.Percent((double)rate.ToDecimal())} of {Show.Count(r.Denominator.Value ?? 0)}", (double)rate.ToDecimal()) : FigureCell.Missing(r.Rate));
            table.Add([sweep.Subgroups[line.Subgroup].ToString(), .. cells, line.Trend switch { SweepTrend.Rising => "rises", SweepTrend.Falling => "falls", SweepTrend.Both => "both ways", _ => "stays" }]);
        }

        return table;
    }
}
