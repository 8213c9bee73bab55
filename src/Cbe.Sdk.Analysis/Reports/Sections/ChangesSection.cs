using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Reports.Charts;
using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>What a reform changes: decision by decision, competency by competency, and from level to level.</summary>
internal sealed class ChangesSection(ReportView view) : IReportSection
{
    private const int MostSubjects = 50;

    public string Id => "changes";

    public string Title => "What changes";

    public bool IsThere => view.Report.Diff is { IsSame: false };

    public void Write(Markup m)
    {
        var diff = view.Report.Diff!;
        Outcomes(m, diff);
        Moves(m, diff);
        Subjects(m, diff);
    }

    private static void Outcomes(Markup m, PolicyDiff diff)
    {
        var table = new DataTable("Decisions of both packs, in cases", "Decision", "Now met", "No longer met", "Otherwise", "Rate before", "Rate after") { Right = [1, 2, 3, 4, 5] };
        foreach (var change in diff.Outcomes)
        {
            table.Add(change.Outcome.ToString(), Cell.Of(change.NowMet), Cell.Of(change.NoLongerMet), Cell.Of(change.Otherwise), Rate(change.OldRate), Rate(change.NewRate));
        }

        var rows = diff.Outcomes.Select(o => new BarRow(o.Outcome.ToString(), [Bar("before", o.OldRate, MarkKind.Old), Bar("after", o.NewRate, MarkKind.New)])).ToList();
        new BarChart(new("chart-before-after", "How often each decision holds, before and after", $"Two bars for each of {Show.Of(rows.Count, "decision")}: the empty one is the share of decided cases before, the full one after."), rows) { Figures = table }.Write(m);
    }

    private static Bar Bar(string when, EstimatedRate? rate, MarkKind kind) => rate is null ? new(0, $"{when}: undecided", kind) : new(rate.Rate, $"{when} {Show.Percent(rate.Rate)}", kind);

    private static Cell Rate(EstimatedRate? rate) => rate is null ? "nothing decided" : Cell.Percent(rate.Rate);

    private void Moves(Markup m, PolicyDiff diff)
    {
        if (!diff.Levels.Any(l => l.Moves))
        {
            m.Leaf("p", "No case stands at another level than before.");
            return;
        }

        var (old, now) = (new LevelOrder(view.Engine.Scale.Levels), new LevelOrder((view.Report.Reform ?? view.Decisions).Engine.Scale.Levels));
        var rows = diff.Levels.Select(l => l.From).Distinct(StringComparer.Ordinal).OrderBy(old.HeightOf).ToList();
        var columns = diff.Levels.Select(l => l.To).Distinct(StringComparer.Ordinal).OrderBy(now.HeightOf).ToList();
        var counts = diff.Levels.ToDictionary(l => (l.From, l.To), l => l.Cases);
        new MatrixChart("From level to level, in cases: rows before, columns after; ▲ stands higher, ▼ lower", "Before", rows, columns,
            (r, c) => counts.GetValueOrDefault((rows[r], columns[c])), (r, c) => rows[r] == columns[c] ? 0 : now.HeightOf(columns[c]).CompareTo(old.HeightOf(rows[r]))).Write(m);
    }

    private void Subjects(Markup m, PolicyDiff diff)
    {
        var changed = diff.Subjects.Where(s => s.Gained + s.Lost + s.Otherwise > 0).ToList();
        var table = new DataTable($"By competency{(changed.Count > MostSubjects ? $", the {MostSubjects} with most changes" : "")}", "Competency", "Cases", "Gained", "Lost", "Otherwise") { Right = [1, 2, 3, 4] };
        foreach (var subject in changed.Take(MostSubjects))
        {
            table.Add(view.NameOf(subject.Subject), Cell.Of(subject.Cases), Cell.Of(subject.Gained), Cell.Of(subject.Lost), Cell.Of(subject.Otherwise));
        }

        table.Write(m);
        if (changed.Count < diff.Subjects.Count)
        {
            m.Leaf("p", $"In {Show.Of(diff.Subjects.Count - changed.Count, "other")} nothing changes.", ("class", "soft"));
        }
    }
}
