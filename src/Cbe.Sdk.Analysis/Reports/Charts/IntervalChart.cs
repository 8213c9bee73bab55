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
    private const int HeadingHeight = 28;
    private const int LabelHeight = 19;
    private const int MarkHeight = 15;
    private const int RowGap = 6;
    private const int AxisHeight = 24;

    public DataTable? Figures { get; init; }

    /// <summary>What its shapes mean, in the order in which they are first read.</summary>
    public IReadOnlyList<(MarkKind Kind, string Text)> Key { get; init; } = [];

    public void Write(Markup m)
    {
        var axis = Axis.Around(Rows.SelectMany(r => r.Marks).SelectMany(i => new[] { i.Low, i.High, i.Value }));
        int bottom = Rows.Sum(HeightOf);
        bool hasMarks = Rows.Any(r => r.Marks.Count > 0);
        Frame.Write(m, bottom + (hasMarks ? AxisHeight : 0), () =>
        {
            int y = 0;
            foreach (var row in Rows)
            {
                Draw(m, row, axis, y);
                y += HeightOf(row);
            }

            if (hasMarks)
            {
                Scale(m, axis, bottom);
            }
        }, Figures, Key.Count == 0 ? null : () => KeyOf(m));
    }

    private static int HeightOf(IntervalRow row) => (row.Heading is null ? 0 : HeadingHeight) + LabelHeight + (row.Missing is null ? row.Marks.Count * MarkHeight : 0) + RowGap;

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

    private static void Scale(Markup m, Axis axis, int bottom)
    {
        foreach (double tick in axis.Ticks)
        {
            m.Leaf("text", axis.Text(tick), ("x", Place.Part(axis.Across(tick))), ("y", Place.Pixels(bottom + 14)), ("class", "tick"),
                ("text-anchor", tick == axis.From ? "start" : axis.Across(tick) > 0.9 ? "end" : "middle"));
        }
    }

    /// <summary>The lines of the scale stand behind marks alone: they cross no text.</summary>
    private static void Grid(Markup m, Axis axis, int top, int height)
    {
        foreach (double tick in axis.Ticks)
        {
            string x = Place.Part(axis.Across(tick));
            m.Leaf("line", "", ("x1", x), ("x2", x), ("y1", Place.Pixels(top)), ("y2", Place.Pixels(top + height)), ("class", Math.Abs(tick) < 1e-9 ? "zero" : "grid"));
        }
    }

    private static void Draw(Markup m, IntervalRow row, Axis axis, int top)
    {
        if (row.Heading is { } heading)
        {
            m.Leaf("text", Show.Label(heading, 40), ("x", "0"), ("y", Place.Pixels(top + 20)), ("class", "heading"));
            top += HeadingHeight;
        }

        // Label and figures share a line of about forty letters.
        string figures = row.Missing ?? string.Join(" · ", row.Marks.Select(i => i.Text));
        figures = Show.Label(figures, 30);
        m.Leaf("text", Show.Label(row.Label, 40 - figures.Length), ("x", "0"), ("y", Place.Pixels(top + 13)));
        m.Leaf("text", figures, ("x", "100%"), ("y", Place.Pixels(top + 13)), ("text-anchor", "end"), ("class", row.Missing is null ? "figure" : "missing"));
        if (row.Missing is not null)
        {
            return;
        }

        int y = top + LabelHeight;
        Grid(m, axis, y, row.Marks.Count * MarkHeight);
        foreach (var mark in row.Marks)
        {
            Draw(m, mark, axis, y + (MarkHeight / 2));
            y += MarkHeight;
        }
    }

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
