using Cbe.Sdk.Analysis.Reports.Charts;
using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>The framework as a graph: what comes before what, how many learners have reached each, where they are stuck and where gaps are.</summary>
internal sealed class PathwaysSection(ReportView view) : IReportSection
{
    private const int MostBoxes = 40;

    public string Id => "pathways";

    public string Title => "Pathways and gaps";

    public bool IsThere => view.Engine.Framework?.Competencies.Any(c => c.Prerequisites.Count > 0) == true && view.Decisions.Count > 0;

    public void Write(Markup m)
    {
        var pathways = PathwayGaps.Of(view.Decisions);
        m.Leaf("p", $"A competency counts as reached at {view.Engine.Scale.Levels.NameOf(view.Engine.Scale.Proficient)} or above. Learners are stuck where they have evidence and have reached all that comes before, but not the competency itself. A gap is what they passed over: they have reached a competency without one that comes before it.");
        var shown = Shown(pathways);
        if (shown.Count < pathways.Counts.Count)
        {
            m.Leaf("p", $"The graph shows the {Show.Count(shown.Count)} of {Show.Of(pathways.Counts.Count, "competency", "competencies")} at which most learners are stuck or waiting; the table has all.", ("class", "soft"));
        }

        int learners = view.Decisions.Population.Count;
        var worst = pathways.Counts.MaxBy(c => c.Stuck)!;
        var gaps = pathways.Gaps.Where(g => shown.Contains(g.Before) && shown.Contains(g.After)).ToList();
        string most = worst.Stuck > 0 ? $" Most learners are stuck at {view.ShortNameOf(worst.Competency)}: {Show.Count(worst.Stuck)}." : "";
        new GraphChart(new("chart-pathways", "Prerequisites, with learners", $"Boxes of {Show.Of(shown.Count, "competency", "competencies")}; arrows lead from what comes before.{most} A broken frame marks where at least one learner in four is stuck, a broken arrow a gap."),
            [.. pathways.Counts.Where(c => shown.Contains(c.Competency)).Select(c => Box(c, learners))],
            [.. gaps.Select(g => new GraphEdge(g.Before, g.After, g.Learners > 0))])
        { Figures = Table(pathways) }.Write(m);
        Gaps(m, pathways);
    }

    private GraphNode Box(PathwayCount count, int learners) => new(count.Competency,
        [view.ShortNameOf(count.Competency), $"reached {Show.Count(count.Reached)}", $"stuck {Show.Count(count.Stuck)}"],
        (double)count.Reached / learners, count.Stuck > 0 && (long)count.Stuck * 4 >= learners);

    private HashSet<string> Shown(PathwayGaps pathways)
    {
        var joined = view.Engine.Framework!.Competencies.Where(c => c.Prerequisites.Count > 0).SelectMany(c => c.Prerequisites.Append(c.Id)).ToHashSet(StringComparer.Ordinal);
        return pathways.Counts.Where(c => joined.Contains(c.Competency)).OrderByDescending(c => c.Stuck + c.Waiting).Take(MostBoxes).Select(c => c.Competency).ToHashSet(StringComparer.Ordinal);
    }

    private DataTable Table(PathwayGaps pathways)
    {
        var table = new DataTable("Learners by competency", "Competency", "Reached", "Stuck", "Waiting for something before it", "No evidence yet") { Right = [1, 2, 3, 4] };
        foreach (var count in pathways.Counts)
        {
            table.Add(view.NameOf(count.Competency), Cell.Of(count.Reached), Cell.Of(count.Stuck), Cell.Of(count.Waiting), Cell.Of(count.Without));
        }

        return table;
    }

    private void Gaps(Markup m, PathwayGaps pathways)
    {
        var gaps = pathways.Gaps.Where(g => g.Learners > 0).OrderByDescending(g => g.Learners).ToList();
        if (gaps.Count == 0)
        {
            m.Leaf("p", "Nobody has reached a competency without what comes before it.");
            return;
        }

        var table = new DataTable("Gaps: reached without what comes before", "Reached", "Without", "Learners") { Right = [2] };
        foreach (var gap in gaps)
        {
            table.Add(view.NameOf(gap.After), view.NameOf(gap.Before), Cell.Of(gap.Learners));
        }

        table.Write(m);
    }
}
