using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Charts;

/// <summary>
/// How many go from where to where: rows are before, columns after. It is a table, for its figures are read as such; shades and arrows
/// say at a glance how many go up and how many down.
/// </summary>
internal sealed record MatrixChart(string Caption, string Corner, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, Func<int, int, long> Count, Func<int, int, int> Direction)
{
    private const int Shades = 4;

    public void Write(Markup m)
    {
        long most = Enumerable.Range(0, Rows.Count).SelectMany(r => Enumerable.Range(0, Columns.Count).Where(c => Direction(r, c) != 0).Select(c => Count(r, c))).DefaultIfEmpty(0).Max();
        m.In("div", () => m.In("table", () =>
        {
            m.Leaf("caption", Caption);
            m.In("thead", () => m.In("tr", () =>
            {
                m.Leaf("th", Corner, ("scope", "col"));
                foreach (string column in Columns)
                {
                    m.Leaf("th", column, ("scope", "col"), ("class", "n"));
                }
            }));
            m.In("tbody", () =>
            {
                for (int row = 0; row < Rows.Count; row++)
                {
                    int r = row;
                    m.In("tr", () =>
                    {
                        m.Leaf("th", Rows[r], ("scope", "row"));
                        for (int c = 0; c < Columns.Count; c++)
                        {
                            Write(m, Count(r, c), Direction(r, c), most);
                        }
                    });
                }
            });
        }, ("class", "matrix")), ("class", "scroll"), ("role", "group"), ("aria-label", Caption), ("tabindex", "0"));
    }

    private static void Write(Markup m, long count, int direction, long most)
    {
        if (direction == 0 || count == 0)
        {
            m.Leaf("td", count == 0 ? "–" : Show.Count(count), ("class", direction == 0 ? "n same" : "n"));
            return;
        }

        long shade = ((count * Shades) + most - 1) / most;
        m.Leaf("td", $"{(direction > 0 ? "▲" : "▼")} {Show.Count(count)}", ("class", $"n {(direction > 0 ? "up" : "down")}{shade}"));
    }
}
