using System.Globalization;
using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Charts;

/// <summary>A line: its values at each step, null where there is none.</summary>
internal sealed record LineSeries(string Name, IReadOnlyList<double?> Values);

/// <summary>A step at which more changes than at others: between a value and the next.</summary>
/// <param name="After">The position of the value before the step.</param>
/// <param name="Text">What happens there.</param>
internal sealed record Cliff(int After, string Text);

/// <summary>Lines of rates along steps. Each has its shape and its dashes; cliffs are marked by a band and named beneath.</summary>
internal sealed record LineChart(ChartFrame Frame, string Across, IReadOnlyList<string> Steps, IReadOnlyList<LineSeries> Series)
{
    private const int Top = 20;
    private const int Plot = 200;
    private const int Bottom = 44;
    private const double Left = 0.06;
    private const double Width = 0.88;

    public IReadOnlyList<Cliff> Cliffs { get; init; } = [];

    /// <summary>What else is to be said beside the key; empty for nothing.</summary>
    public string Note { get; init; } = "";

    public DataTable? Figures { get; init; }

    public void Write(Markup m)
    {
        var axis = Axis.Around(Series.SelectMany(s => s.Values).OfType<double>());
        Frame.Write(m, Top + Plot + Bottom, () =>
        {
            foreach (var cliff in Cliffs.DistinctBy(c => c.After))
            {
                m.Leaf("rect", "", ("x", Place.Part(X(cliff.After))), ("width", Place.Part(X(cliff.After + 1) - X(cliff.After))), ("y", Place.Pixels(Top)), ("height", Place.Pixels(Plot)), ("class", "cliff"));
            }

            Grid(m, axis);
            foreach (var (i, series) in Series.Index())
            {
                Draw(m, axis, i, series);
            }
        }, Figures, () => Key(m));
    }

    private double X(int step) => Steps.Count == 1 ? 0.5 : Left + (Width * step / (Steps.Count - 1));

    private static double Y(Axis axis, double value) => Top + (Plot * (1 - axis.Part(value)));

    private void Key(Markup m)
    {
        m.In("ul", () =>
        {
            foreach (var (i, series) in Series.Index())
            {
                m.In("li", () =>
                {
                    m.In("svg", () =>
                    {
                        m.Leaf("line", "", ("x1", "0"), ("x2", "36"), ("y1", "8"), ("y2", "8"), ("class", LookOf(i)));
                        Mark.DrawSeries(m, "18", 8, i);
                    }, ("width", "36"), ("height", "16"), ("aria-hidden", "true"), ("focusable", "false"));
                    m.Text(" ").Leaf("bdi", series.Name);
                });
            }

            foreach (var cliff in Cliffs)
            {
                m.In("li", () =>
                {
                    m.In("svg", () => m.Leaf("rect", "", ("x", "0"), ("y", "1"), ("width", "36"), ("height", "14"), ("class", "cliff")), ("width", "36"), ("height", "16"), ("aria-hidden", "true"), ("focusable", "false"));
                    m.Text($" {cliff.Text}");
                });
            }

            if (Note.Length > 0)
            {
                m.Leaf("li", Note);
            }
        }, ("class", "key"));
    }

    private void Grid(Markup m, Axis axis)
    {
        foreach (double tick in axis.Ticks)
        {
            string y = Place.Pixels(Y(axis, tick));
            m.Leaf("line", "", ("x1", "0"), ("x2", "100%"), ("y1", y), ("y2", y), ("class", tick == 0 ? "zero" : "grid"));
            m.Leaf("text", axis.Text(tick), ("x", "0"), ("y", Place.Pixels(Y(axis, tick) - 4)), ("class", "tick halo"));
        }

        // Not more labels than fit on the narrowest page.
        int every = (Steps.Count + 5) / 6;
        foreach (var (i, step) in Steps.Index().Where(s => s.Index % every == 0))
        {
            m.Leaf("text", Show.Label(step, 10), ("x", Place.Part(X(i))), ("y", Place.Pixels(Top + Plot + 17)), ("text-anchor", "middle"), ("class", "tick"));
        }

        m.Leaf("text", Show.Label(Across, 44), ("x", "50%"), ("y", Place.Pixels(Top + Plot + 37)), ("text-anchor", "middle"));
    }

    private void Draw(Markup m, Axis axis, int number, LineSeries series)
    {
        // The lines are drawn in thousandths of the width; only they are stretched.
        m.In("svg", () =>
        {
            foreach (var part in Unbroken(series))
            {
                m.Leaf("polyline", "", ("points", string.Join(' ', part.Select(i => string.Create(CultureInfo.InvariantCulture, $"{X(i) * 1000:0.#},{Y(axis, series.Values[i]!.Value):0.#}")))),
                    ("class", LookOf(number)), ("vector-effect", "non-scaling-stroke"));
            }
        }, ("x", "0"), ("y", "0"), ("width", "100%"), ("height", Place.Pixels(Top + Plot + Bottom)), ("viewBox", $"0 0 1000 {Place.Pixels(Top + Plot + Bottom)}"), ("preserveAspectRatio", "none"));
        foreach (var (i, value) in series.Values.Index())
        {
            if (value is { } v)
            {
                Mark.DrawSeries(m, Place.Part(X(i)), Y(axis, v), number);
            }
        }
    }

    private static string LookOf(int series) => $"line s{series % Mark.Looks}";

    /// <summary>The runs of values between those that are not there.</summary>
    private static IEnumerable<IReadOnlyList<int>> Unbroken(LineSeries series)
    {
        var run = new List<int>();
        for (int i = 0; i <= series.Values.Count; i++)
        {
            if (i < series.Values.Count && series.Values[i] is not null)
            {
                run.Add(i);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
    }
}
