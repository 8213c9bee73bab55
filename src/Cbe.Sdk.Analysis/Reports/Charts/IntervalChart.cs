using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Charts;

/// <summary>A figure with its interval.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Low">Where the interval begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Text">What it says, written beside it.</param>
/// <param name="Kind">What it stands for.</param>
internal sealed record IntervalMark(double Value, double Low, double High, string Text, MarkKind Kind = MarkKind.Neutral);

/// <summary>Figures of one subgroup.</summary>
/// <param name="Label">The subgroup.</param>
/// <param name="Marks">The figures, from above.</param>
/// <param name="Missing">What is written where there are no figures: that they are withheld, or why there are none.</param>
internal sealed record IntervalRow(string Label, IReadOnlyList<IntervalMark> Marks, string? Missing = null)
{
    /// <summary>What stands above this row and those after it; null where it is the same as before.</summary>
    public string? Heading { get; init; }
}

/// <summary>Dots with intervals, row by row, on one axis of rates or of differences of rates.</summary>
internal sealed record IntervalChart(ChartFrame Frame, IReadOnlyList<IntervalRow> Rows)
{
    private const int HeadingHeight = 26;
    private const int LabelHeight = 18;
    private const int MarkHeight = 30;
    private const int MissingHeight = 8;
    private const int AxisHeight = 24;

    public DataTable? Figures { get; init; }

    /// <summary>What its shapes mean, in the order in which they are first read.</summary>
    public IReadOnlyList<(MarkKind Kind, string Text)> Key { get; init; } = [];

    public void Write(Markup m)
    {
        var axis = Axis.Around(Rows.SelectMany(r => r.Marks).SelectMany(i => new[] { i.Low, i.High, i.Value }));
        int bottom = Rows.Sum(HeightOf);
        Frame.Write(m, bottom + AxisHeight, () =>
        {
            Grid(m, axis, bottom);
            int y = 0;
            foreach (var row in Rows)
            {
                Draw(m, row, axis, y);
                y += HeightOf(row);
            }
        }, Figures, Key.Count == 0 ? null : () => KeyOf(m));
    }

    private static int HeightOf(IntervalRow row) => (row.Heading is null ? 0 : HeadingHeight) + LabelHeight + (row.Missing is null ? row.Marks.Count * MarkHeight : MissingHeight);

    private void KeyOf(Markup m) => m.In("ul", () =>
    {
        foreach (var (kind, text) in Key)
        {
            m.In("li", () =>
            {
                m.In("svg", () => Mark.Draw(m, "8", 8, kind), ("width", "16"), ("height", "16"), ("aria-hidden", "true"), ("focusable", "false"));
                m.Text(" " + text);
            });
        }
    }, ("class", "key"));

    private static void Grid(Markup m, Axis axis, int bottom)
    {
        foreach (double tick in axis.Ticks)
        {
            string x = Place.Part(axis.Across(tick));
            m.Leaf("line", "", ("x1", x), ("x2", x), ("y1", "0"), ("y2", Place.Pixels(bottom)), ("class", Math.Abs(tick) < 1e-9 ? "zero" : "grid"));
            m.Leaf("text", axis.Text(tick), ("x", x), ("y", Place.Pixels(bottom + 16)), ("class", "tick"),
                ("text-anchor", tick == axis.From ? "start" : axis.Across(tick) > 0.9 ? "end" : "middle"));
        }
    }

    private static void Draw(Markup m, IntervalRow row, Axis axis, int top)
    {
        if (row.Heading is { } heading)
        {
            m.Leaf("text", Show.Label(heading, 40), ("x", "0"), ("y", Place.Pixels(top + 18)), ("class", "heading halo"));
            top += HeadingHeight;
        }

        m.Leaf("text", Show.Label(row.Label, row.Missing is null ? 44 : 24), ("x", "0"), ("y", Place.Pixels(top + 13)), ("class", "halo"));
        if (row.Missing is { } missing)
        {
            m.Leaf("text", Show.Label(missing, 26), ("x", "100%"), ("y", Place.Pixels(top + 13)), ("text-anchor", "end"), ("class", "missing halo"));
            return;
        }

        int y = top + LabelHeight;
        foreach (var mark in row.Marks)
        {
            Draw(m, mark, axis, y + 7);
            m.Leaf("text", mark.Text, ("x", Anchor(axis.Across(mark.Value))), ("y", Place.Pixels(y + 24)), ("text-anchor", AnchorName(axis.Across(mark.Value))), ("class", "figure halo"));
            y += MarkHeight;
        }
    }

    /// <summary>The figure stands under its dot, or at the edge where it would run over it.</summary>
    private static string Anchor(double across) => across < 0.3 ? "0" : across > 0.7 ? "100%" : Place.Part(across);

    private static string AnchorName(double across) => across < 0.3 ? "start" : across > 0.7 ? "end" : "middle";

    private static void Draw(Markup m, IntervalMark mark, Axis axis, int y)
    {
        string look = $"interval {Mark.ClassOf(mark.Kind)}";
        string low = Place.Part(axis.Across(mark.Low)), high = Place.Part(axis.Across(mark.High)), at = Place.Pixels(y);
        m.Leaf("line", "", ("x1", low), ("x2", high), ("y1", at), ("y2", at), ("class", look));
        foreach (string end in (string[])[low, high])
        {
            m.Leaf("line", "", ("x1", end), ("x2", end), ("y1", Place.Pixels(y - 4)), ("y2", Place.Pixels(y + 4)), ("class", look));
        }

        Mark.Draw(m, Place.Part(axis.Across(mark.Value)), y, mark.Kind);
    }
}
