using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Charts;

/// <summary>One bar.</summary>
/// <param name="Share">How long it is, from 0 to 1 of the longest that may be.</param>
/// <param name="Text">Its figure in words, written beside it.</param>
/// <param name="Kind">What it stands for.</param>
internal sealed record Bar(double Share, string Text, MarkKind Kind = MarkKind.Neutral);

/// <summary>Bars under one label, such as before and after.</summary>
internal sealed record BarRow(string Label, IReadOnlyList<Bar> Bars);

/// <summary>Rows of bars that lie, each with its label above it and its figure at the right: nothing can overlap.</summary>
internal sealed record BarChart(ChartFrame Frame, IReadOnlyList<BarRow> Rows)
{
    private const int LabelHeight = 18;
    private const int BarHeight = 14;
    private const int Gap = 10;

    /// <summary>What is left of the width for bars beside figures.</summary>
    private const double Longest = 0.62;

    public DataTable? Figures { get; init; }

    public void Write(Markup m)
    {
        Frame.Write(m, Rows.Sum(HeightOf), () =>
        {
            int y = 0;
            foreach (var row in Rows)
            {
                Draw(m, row, y);
                y += HeightOf(row);
            }
        }, Figures);
    }

    private static int HeightOf(BarRow row) => LabelHeight + (row.Bars.Count * (BarHeight + 4)) + Gap;

    private static void Draw(Markup m, BarRow row, int top)
    {
        m.Leaf("text", Show.Label(row.Label, 44), ("x", "0"), ("y", Place.Pixels(top + 13)));
        int y = top + LabelHeight;
        foreach (var bar in row.Bars)
        {
            double share = Math.Clamp(bar.Share, 0, 1);
            m.Leaf("rect", "", ("x", "0"), ("y", Place.Pixels(y)), ("width", Place.Part(Longest)), ("height", Place.Pixels(BarHeight)), ("class", "track"));
            if (share > 0)
            {
                m.Leaf("rect", "", ("x", "0"), ("y", Place.Pixels(y)), ("width", Place.Part(Math.Max(share * Longest, 0.004))), ("height", Place.Pixels(BarHeight)), ("class", $"bar {Mark.ClassOf(bar.Kind)}"));
            }

            m.Leaf("text", bar.Text, ("x", "100%"), ("y", Place.Pixels(y + 11.5)), ("text-anchor", "end"), ("class", "figure"));
            y += BarHeight + 4;
        }
    }
}
