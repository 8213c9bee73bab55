namespace Cbe.Sdk.Analysis.Reports.Charts;

/// <summary>
/// Places boxes in layers: each stands below everything that leads to it, and in its layer near what it comes from. A knot of boxes that
/// lead to each other is cut where it is entered. The same input gives the same places.
/// </summary>
internal sealed class LayeredLayout
{
    private const int GapAcross = 18;
    private const int GapDown = 40;
    private const int MostInARow = 5;
    private const int Edge = 4;

    private readonly Dictionary<string, (int X, int Y)> _places;

    private LayeredLayout(Dictionary<string, (int X, int Y)> places, int width, int height) => (_places, Width, Height) = (places, width, height);

    public int Width { get; }

    public int Height { get; }

    public (int X, int Y) Of(string node) => _places[node];

    public static LayeredLayout Of(IReadOnlyList<string> nodes, IReadOnlyList<(string From, string To)> edges)
    {
        var before = nodes.ToDictionary(n => n, n => edges.Where(e => e.To == n && e.From != n).Select(e => e.From).Distinct(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        var layers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string node in nodes)
        {
            LayerOf(node, before, layers, []);
        }

        var rows = Rows(nodes, before, layers);
        int most = Math.Max(1, rows.Select(r => r.Count).DefaultIfEmpty(0).Max());
        int width = (most * GraphChart.NodeWidth) + ((most - 1) * GapAcross) + (2 * Edge);
        var places = new Dictionary<string, (int X, int Y)>(StringComparer.Ordinal);
        foreach (var (r, row) in rows.Index())
        {
            int left = (width - (row.Count * GraphChart.NodeWidth) - ((row.Count - 1) * GapAcross)) / 2;
            foreach (var (i, node) in row.Index())
            {
                places.Add(node, (left + (i * (GraphChart.NodeWidth + GapAcross)), Edge + (r * (GraphChart.NodeHeight + GapDown))));
            }
        }

        return new(places, width, (rows.Count * GraphChart.NodeHeight) + (Math.Max(0, rows.Count - 1) * GapDown) + (2 * Edge));
    }

    private static int LayerOf(string node, Dictionary<string, List<string>> before, Dictionary<string, int> layers, HashSet<string> above)
    {
        if (layers.TryGetValue(node, out int known))
        {
            return known;
        }

        above.Add(node);
        int layer = before[node].Where(b => before.ContainsKey(b) && !above.Contains(b)).Select(b => LayerOf(b, before, layers, above) + 1).DefaultIfEmpty(0).Max();
        above.Remove(node);
        return layers[node] = layer;
    }

    /// <summary>Layers as rows; a wide layer takes several.</summary>
    private static List<IReadOnlyList<string>> Rows(IReadOnlyList<string> nodes, Dictionary<string, List<string>> before, Dictionary<string, int> layers)
    {
        var rows = new List<IReadOnlyList<string>>();
        var across = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var layer in nodes.GroupBy(n => layers[n]).OrderBy(g => g.Key))
        {
            var ordered = layer.Index().OrderBy(n => before[n.Item].Where(across.ContainsKey).Select(b => across[b]).DefaultIfEmpty(0.5).Average()).ThenBy(n => n.Index).Select(n => n.Item).ToList();
            int parts = (ordered.Count + MostInARow - 1) / MostInARow, size = (ordered.Count + parts - 1) / parts;
            foreach (string[] row in ordered.Chunk(size))
            {
                rows.Add(row);
                foreach (var (i, node) in row.Index())
                {
                    across[node] = (i + 0.5) / row.Length;
                }
            }
        }

        return rows;
    }
}
