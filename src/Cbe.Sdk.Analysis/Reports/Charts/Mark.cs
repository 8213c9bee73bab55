using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Charts;

/// <summary>What a mark stands for. Each has its colour and its shape: neither is needed to tell them apart.</summary>
internal enum MarkKind
{
    Neutral,
    Gain,
    Loss,
    Old,
    New,
}

/// <summary>Draws the small shapes of charts.</summary>
internal static class Mark
{
    private static readonly string[] Shapes = ["M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", "M-4.5 -4.5h9v9h-9z", "M0 -6L5.5 4.5H-5.5z", "M0 -6.2L6.2 0L0 6.2L-6.2 0z", "M-5 -2h3v-3h4v3h3v4h-3v3h-4v-3h-3z"];

    /// <summary>How many series look different.</summary>
    public static int Looks => Shapes.Length;

    public static string ClassOf(MarkKind kind) => kind switch
    {
        MarkKind.Gain => "gain",
        MarkKind.Loss => "loss",
        MarkKind.Old => "old",
        MarkKind.New => "new",
        _ => "plain",
    };

    /// <summary>A gain points upwards, a loss stands on its point.</summary>
    public static void Draw(Markup m, string x, double y, MarkKind kind) => Draw(m, x, y, $"mark {ClassOf(kind)}", kind switch
    {
        MarkKind.Gain => Shapes[2],
        MarkKind.Loss => Shapes[3],
        MarkKind.Old => Shapes[1],
        _ => Shapes[0],
    });

    public static void DrawSeries(Markup m, string x, double y, int series) => Draw(m, x, y, $"mark s{series % Looks}", Shapes[series % Looks]);

    private static void Draw(Markup m, string x, double y, string look, string shape) =>
        m.In("svg", () => m.Leaf("path", "", ("d", shape), ("class", look)), ("x", x), ("y", Place.Pixels(y)), ("overflow", "visible"), ("width", "1"), ("height", "1"));
}
