using Cbe.Sdk.Analysis.Reports.Charts;
using Cbe.Sdk.Analysis.Reports.Page;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>Where learners stand today: the levels of all cases, and how often each decision holds.</summary>
internal sealed class LevelsSection(ReportView view) : IReportSection
{
    public string Id => "levels";

    public string Title => view.Report.Diff is null ? "Where learners stand" : $"Where learners stand by {view.Engine.Pack}";

    public bool IsThere => view.Decisions.Count > 0;

    public void Write(Markup m)
    {
        m.Leaf("p", "A case is one learner with one competency. “Not decided yet” means that there is evidence, but not enough of it to tell one level from the next.");
        m.In("div", () =>
        {
            Levels(m);
            Outcomes(m);
        }, ("class", "charts"));
    }

    private void Levels(Markup m)
    {
        var counts = LevelCount.Of(view.Decisions, view.Engine.Scale.Levels);
        long all = counts.Sum(c => c.Cases);
        var table = new DataTable("Cases by level", "Level", "Cases", "Share") { Right = [1, 2] };
        foreach (var count in counts)
        {
            table.Add(count.Label, Cell.Of(count.Cases), Cell.Percent(Share(count.Cases, all)));
        }

        var most = counts.MaxBy(c => c.Cases)!;
        new BarChart(new("chart-levels", "Cases by level", $"Bars of {Show.Of(all, "case")}. Most stand at {most.Label}: {Show.Count(most.Cases)}, {Show.Percent(Share(most.Cases, all))}."),
            [.. counts.Select(c => new BarRow(c.Label, [new(Share(c.Cases, all), $"{Show.Count(c.Cases)} ({Show.Percent(Share(c.Cases, all))})")]))])
        { Figures = table }.Write(m);
    }

    private void Outcomes(Markup m)
    {
        var decisions = view.Decisions;
        var table = new DataTable("Decisions", "Decision", "Met", "Not met", "Insufficient", "Not asked", "Met, of those decided") { Right = [1, 2, 3, 4, 5] };
        var rows = new List<BarRow>();
        foreach (var (i, outcome) in decisions.Outcomes.Index())
        {
            long[] counts = new long[4];
            for (int row = 0; row < decisions.Count; row++)
            {
                counts[decisions.Answer(row, i) switch { Answer.Met => 0, Answer.NotMet => 1, Answer.Insufficient => 2, _ => 3 }]++;
            }

            long decided = counts[0] + counts[1];
            table.Add(outcome.ToString(), Cell.Of(counts[0]), Cell.Of(counts[1]), Cell.Of(counts[2]), Cell.Of(counts[3]), decided == 0 ? "nothing decided" : Cell.Percent(Share(counts[0], decided)));
            rows.Add(new(outcome.ToString(), [decided == 0 ? new(0, "nothing decided") : new(Share(counts[0], decided), $"{Show.Percent(Share(counts[0], decided))} of {Show.Count(decided)}")]));
        }

        new BarChart(new("chart-decisions", "How often each decision holds", $"Bars of the share of decided cases, for {Show.Of(rows.Count, "decision")}."), rows) { Figures = table }.Write(m);
    }

    private static double Share(long part, long all) => all == 0 ? 0 : (double)part / all;
}
