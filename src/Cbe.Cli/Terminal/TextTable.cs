namespace Cbe.Cli.Terminal;

/// <summary>Columns of plain text: the same on a terminal, in a file and in a document.</summary>
internal sealed class TextTable(params string[] headings)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [];

    /// <summary>Columns that stand right, for numbers.</summary>
    public IReadOnlyCollection<int> Right { get; init; } = [];

    public int Count => _rows.Count;

    public void Add(params string[] cells) => _rows.Add([.. cells.Select(c => Screen.Visible(c).ReplaceLineEndings(" "))]);

    public void Print(Screen screen, string margin = "")
    {
        List<string[]> all = headings.Length > 0 ? [headings, .. _rows] : _rows;
        if (all.Count == 0)
        {
            return;
        }

        int[] widths = [.. Enumerable.Range(0, all.Max(r => r.Length)).Select(i => all.Max(r => i < r.Length ? r[i].Length : 0))];
        foreach (string[] row in all)
        {
            screen.Line((margin + string.Join(Gap, row.Select((c, i) => Right.Contains(i) ? c.PadLeft(widths[i]) : c.PadRight(widths[i])))).TrimEnd());
        }
    }
}
