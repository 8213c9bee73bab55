using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Charts;

/// <summary>A box of a graph.</summary>
/// <param name="Id">Its name for arrows.</param>
/// <param name="Lines">What stands in it; the first line is its name.</param>
/// <param name="Share">How much of its foot is filled, from 0 to 1.</param>
/// <param name="IsMarked">Whether its frame is broken and thick.</param>
internal sealed record GraphNode(string Id, IReadOnlyList<string> Lines, double Share, bool IsMarked = false);

/// <summary>An arrow from what comes before to what comes after.</summary>
internal sealed record GraphEdge(string From, string To, bool IsMarked = false);

/// <summary>Boxes and arrows in layers: what comes before stands above.</summary>
internal sealed record GraphChart(ChartFrame Frame, IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges)
{
    public const int NodeWidth = 148;
    public const int NodeHeight = 66;

    public DataTable? Figures { get; init; }

    public void Write(Markup m)
    {
        var layout = LayeredLayout.Of([.. Nodes.Select(n => n.Id)], [.. Edges.Select(e => (e.From, e.To))]);
        Frame.WriteFixed(m, layout.Width, layout.Height, () =>
        {
            foreach (var edge in Edges)
            {
                Draw(m, layout, edge);
            }

            foreach (var node in Nodes)
            {
                Draw(m, layout.Of(node.Id), node);
            }
        }, Figures);
    }

    private static void Draw(Markup m, LayeredLayout layout, GraphEdge edge)
    {
        var (from, to) = (layout.Of(edge.From), layout.Of(edge.To));
        double x1 = from.X + (NodeWidth / 2.0), y1 = from.Y + NodeHeight, x2 = to.X + (NodeWidth / 2.0), y2 = to.Y - 1;
        string look = edge.IsMarked ? "edge gap" : "edge";
        double bend = Math.Max(12, (y2 - y1) / 2);
        m.Leaf("path", "", ("d", $"M{Place.Pixels(x1)} {Place.Pixels(y1)}C{Place.Pixels(x1)} {Place.Pixels(y1 + bend)} {Place.Pixels(x2)} {Place.Pixels(y2 - bend)} {Place.Pixels(x2)} {Place.Pixels(y2 - 6)}"), ("class", look));
        m.Leaf("path", "", ("d", $"M{Place.Pixels(x2)} {Place.Pixels(y2)}l-4.5 -8h9z"), ("class", "head"));
    }

    private static void Draw(Markup m, (int X, int Y) at, GraphNode node)
    {
        m.Leaf("rect", "", ("x", Place.Pixels(at.X)), ("y", Place.Pixels(at.Y)), ("width", Place.Pixels(NodeWidth)), ("height", Place.Pixels(NodeHeight)), ("rx", "6"), ("class", node.IsMarked ? "node stuck" : "node"));
        m.Leaf("rect", "", ("x", Place.Pixels(at.X + 8)), ("y", Place.Pixels(at.Y + NodeHeight - 12)), ("width", Place.Pixels(NodeWidth - 16)), ("height", "6"), ("class", "track"));
        if (node.Share > 0)
        {
            m.Leaf("rect", "", ("x", Place.Pixels(at.X + 8)), ("y", Place.Pixels(at.Y + NodeHeight - 12)), ("width", Place.Pixels((NodeWidth - 16) * Math.Clamp(node.Share, 0, 1))), ("height", "6"), ("class", "bar plain"));
        }

        foreach (var (i, line) in node.Lines.Take(3).Index())
        {
            m.Leaf("text", Show.Label(line, i == 0 ? 17 : 21), ("x", Place.Pixels(at.X + 8)), ("y", Place.Pixels(at.Y + 17 + (i * 15))), ("class", i == 0 ? "name" : "small"));
        }
    }
}
