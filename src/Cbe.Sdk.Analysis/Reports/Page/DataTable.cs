namespace Cbe.Sdk.Analysis.Reports.Page;

/// <summary>A cell: what is read, and what it is sorted by.</summary>
internal readonly record struct Cell(string Text, double? Number = null)
{
    public static implicit operator Cell(string text) => new(text);

    public static Cell Of(long count) => new(Show.Count(count), count);

    public static Cell Percent(double rate) => new(Show.Percent(rate), rate);
}

/// <summary>A table with a caption, headings that know their columns, and rows that can be sorted where there is a script.</summary>
internal sealed class DataTable(string caption, params string[] columns)
{
    private readonly List<Cell[]> _rows = [];

    /// <summary>The columns of numbers.</summary>
    public IReadOnlyList<int> Right { get; init; } = [];

    /// <summary>The columns of code.</summary>
    public IReadOnlyList<int> Code { get; init; } = [];

    public bool Sortable { get; init; } = true;

    public int Count => _rows.Count;

    public string Caption => caption;

    public void Add(params Cell[] cells) => _rows.Add(cells);

    public void Write(Markup m) => m.In("div", () => m.In("table", () =>
    {
        m.Leaf("caption", caption);
        m.In("thead", () => m.In("tr", () =>
        {
            foreach (var (i, column) in columns.Index())
            {
                m.Leaf("th", column, ("scope", "col"), ("class", Class(i)));
            }
        }));
        m.In("tbody", () =>
        {
            foreach (var row in _rows)
            {
                m.In("tr", () => Row(m, row));
            }
        });
    }, ("class", Sortable && _rows.Count > 1 ? "sortable" : null)), ("class", "scroll"), ("role", "group"), ("aria-label", caption), ("tabindex", "0"));

    private void Row(Markup m, Cell[] row)
    {
        foreach (var (i, cell) in row.Index())
        {
            string? sort = cell.Number is { } number ? Show.Sort(number) : null;
            if (i == 0)
            {
                m.In("th", () => m.Leaf("bdi", cell.Text), ("scope", "row"), ("class", Class(i)), ("data-sort", sort));
            }
            else if (Code.Contains(i))
            {
                m.In("td", () => m.Leaf("code", cell.Text), ("data-sort", sort));
            }
            else
            {
                m.Leaf("td", cell.Text, ("class", Class(i)), ("data-sort", sort));
            }
        }
    }

    private string? Class(int column) => Right.Contains(column) ? "n" : null;
}
