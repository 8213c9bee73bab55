using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Reports.Charts;
using Cbe.Sdk.Analysis.Reports.Page;
using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>Who gains and who loses by a reform, subgroup by subgroup.</summary>
internal sealed class SubgroupsSection(ReportView view) : IReportSection
{
    private const int MostCharts = 4;

    public string Id => "subgroups";

    public string Title => "Who gains, who loses";

    public bool IsThere => view.Report.Diff is { Subgroups.Count: > 0 } diff && diff.LearnersGaining + diff.LearnersLosing > 0;

    public void Write(Markup m)
    {
        var diff = view.Report.Diff!;
        m.Leaf("p", $"Each learner counts once: as gaining where any case gains a level, moving on or an award, as losing where any case loses one. Whiskers are intervals of 95 %. Subgroups of fewer than {Show.Of(diff.MinimumCount, "learner")} are suppressed, and others where they would tell of those.");
        m.In("div", () =>
        {
            GainsAndLosses(m, diff);
            foreach (var (i, outcome) in diff.Outcomes.Where(o => o.NowMet + o.NoLongerMet > 0).OrderBy(o => o.Outcome.Kind == DecisionKind.Level ? 0 : 1).Take(MostCharts).Index())
            {
                Change(m, diff, outcome.Outcome, i);
            }
        }, ("class", "charts"));
        Others(m, diff);
    }

    private static void GainsAndLosses(Markup m, PolicyDiff diff)
    {
        var table = new DataTable("Learners who gain and lose, by subgroup", "Subgroup", "Learners", "Gain", "Lose", "Rate of gaining", "95 % interval", "Rate of losing", "95 % interval") { Right = [1, 2, 3, 4, 5, 6, 7] };
        foreach (var subgroup in diff.Subgroups)
        {
            table.Add(subgroup.ToString(), FigureCell.Of(subgroup.Learners), FigureCell.Of(subgroup.Gained), FigureCell.Of(subgroup.Lost),
                Rate(subgroup, subgroup.GainedRate), Interval(subgroup, subgroup.GainedRate), Rate(subgroup, subgroup.LostRate), Interval(subgroup, subgroup.LostRate));
        }

        string? attribute = null;
        var rows = new List<IntervalRow>();
        foreach (var subgroup in diff.Subgroups)
        {
            List<IntervalMark> marks = [];
            if (diff.LearnersGaining > 0 && subgroup.GainedRate is { } gained)
            {
                marks.Add(MarkOf(gained, "gain", MarkKind.Gain));
            }

            if (diff.LearnersLosing > 0 && subgroup.LostRate is { } lost)
            {
                marks.Add(MarkOf(lost, "lose", MarkKind.Loss));
            }

            rows.Add(new(subgroup.Value ?? "not stated", marks, marks.Count == 0 ? Missing(subgroup) : null) { Heading = subgroup.Attribute == attribute ? null : subgroup.Attribute });
            attribute = subgroup.Attribute;
        }

        new IntervalChart(new("chart-gains", "Share of learners who gain and who lose", $"Rates of {Show.Of(rows.Count, "subgroup")} with intervals of 95 %: a triangle for gaining, a diamond for losing."), rows)
        {
            Figures = table,
            Key = [.. Ways(diff)],
        }.Write(m);
    }

    private static IEnumerable<(MarkKind, string)> Ways(PolicyDiff diff)
    {
        if (diff.LearnersGaining > 0)
        {
            yield return (MarkKind.Gain, "gain something");
        }

        if (diff.LearnersLosing > 0)
        {
            yield return (MarkKind.Loss, "lose something");
        }
    }

    private static void Change(Markup m, PolicyDiff diff, PolicyOutcome outcome, int number)
    {
        var table = new DataTable($"Change of the rate of {outcome}", "Subgroup", "Before", "After", "Change", "95 % interval of the change") { Right = [1, 2, 3, 4] };
        string? attribute = null;
        var rows = new List<IntervalRow>();
        foreach (var subgroup in diff.Subgroups)
        {
            var change = subgroup.Rates.FirstOrDefault(r => r.Outcome == outcome);
            string? heading = subgroup.Attribute == attribute ? null : subgroup.Attribute;
            attribute = subgroup.Attribute;
            if (change is not { Old: { } before, New: { } after })
            {
                string missing = subgroup.Rates.Count == 0 ? Missing(subgroup) : "nothing decided";
                table.Add(subgroup.ToString(), missing, missing, missing, missing);
                rows.Add(new(subgroup.Value ?? "not stated", [], missing) { Heading = heading });
                continue;
            }

            table.Add(subgroup.ToString(), Cell.Percent(before.Rate), Cell.Percent(after.Rate), new(Show.Points(change.Change), change.Change), new(Show.Interval(change.Interval.Low, change.Interval.High), change.Interval.Low));
            var kind = change.Change > 0 ? MarkKind.Gain : change.Change < 0 ? MarkKind.Loss : MarkKind.Neutral;
            rows.Add(new(subgroup.Value ?? "not stated", [new(change.Change, change.Interval.Low, change.Interval.High, Show.Points(change.Change), kind)]) { Heading = heading });
        }

        new IntervalChart(new($"chart-change-{number + 1}", $"Change of the rate: {outcome}", $"By how much the rate of {outcome} changes in {Show.Of(rows.Count, "subgroup")}, in points, with intervals of 95 %. Right of zero it rises, left of it it falls."), rows)
        {
            Figures = table,
            Key = [(MarkKind.Gain, "rises"), (MarkKind.Loss, "falls"), (MarkKind.Neutral, "stays")],
        }.Write(m);
    }

    private static void Others(Markup m, PolicyDiff diff)
    {
        var table = new DataTable("Each subgroup beside all other learners", "Subgroup", "What", "More than others", "95 % interval", "p, corrected", "More than chance") { Right = [2, 3, 4] };
        foreach (var subgroup in diff.Subgroups)
        {
            Add(table, subgroup, "losing", subgroup.LostBesideOthers);
            Add(table, subgroup, "gaining", subgroup.GainedBesideOthers);
        }

        if (table.Count > 0)
        {
            table.Write(m);
        }
    }

    private static void Add(DataTable table, SubgroupChange subgroup, string what, RateComparison? comparison)
    {
        if (comparison is not null)
        {
            table.Add(subgroup.ToString(), what, new(Show.Points(comparison.Difference), comparison.Difference), new(Show.Interval(comparison.Interval.Low, comparison.Interval.High), comparison.Interval.Low),
                new(Show.Probability(comparison.AdjustedP), comparison.AdjustedP), comparison.IsMoreThanChance ? "yes" : "no");
        }
    }

    private static IntervalMark MarkOf(EstimatedRate rate, string verb, MarkKind kind) =>
        new(rate.Rate, rate.Interval.Low, rate.Interval.High, $"{verb} {Show.Percent(rate.Rate)}", kind);

    private static Cell Rate(SubgroupChange subgroup, EstimatedRate? rate) => rate is null ? Missing(subgroup) : Cell.Percent(rate.Rate);

    private static Cell Interval(SubgroupChange subgroup, EstimatedRate? rate) => rate is null ? Missing(subgroup) : new Cell(Show.Interval(rate.Interval.Low, rate.Interval.High), rate.Interval.Low);

    private static string Missing(SubgroupChange subgroup) => subgroup.Learners is { IsSuppressed: false, Value: 0 } ? "nobody" : "suppressed";
}
