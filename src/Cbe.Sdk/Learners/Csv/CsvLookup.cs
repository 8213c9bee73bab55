using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>A joined file in memory, by its key.</summary>
internal sealed class CsvLookup
{
    private readonly Dictionary<string, string[]> _rows = new(StringComparer.Ordinal);
    private readonly CsvColumn[] _from;

    private CsvLookup(CsvJoin join, CsvColumn[] from)
    {
        Join = join;
        _from = from;
    }

    public CsvJoin Join { get; }

    /// <summary>False when a key column is missing; that was reported.</summary>
    public bool Usable { get; private init; } = true;

    /// <summary>The key columns of the row, for findings.</summary>
    public CsvBound From => new(new CsvField(), _from, null);

    public string KeyOf(CsvRow row) => Key(_from, c => row.Tables[c.Table]?[c.Index] ?? "").Replace('\u001F', ' ');

    /// <summary>Reads the file whole; its columns are added to <paramref name="columns"/>.</summary>
    public static CsvLookup Read(CsvJoin join, CsvFile file, CsvColumns columns, string mapping, ReadingSummary summary)
    {
        var own = new CsvColumns(file, mapping, summary).Add(file.Header);
        CsvColumn[] to = [.. join.On.Select(k => own.Find(k.To))];
        CsvColumn[] from = [.. join.On.Select(k => columns.Find(k.Column))];
        columns.Add(file.Header, join.Prefix);
        var lookup = new CsvLookup(join, from);
        while (own.Complete && file.Read())
        {
            if (!lookup._rows.TryAdd(Key(to, c => file.Fields[c.Index]), file.Fields))
            {
                summary.Report(new(Codes.UnreadableRow, "the key of this row stands twice; the first row is used", file.Name, file.Line, to[0].Index + 1)
                {
                    ColumnName = string.Join("+", to.Select(c => c.Name)),
                });
            }
        }

        return own.Complete ? lookup : new(join, []) { Usable = false };
    }

    /// <summary>The row that belongs to <paramref name="row"/>, or null.</summary>
    public string[]? Find(CsvRow row) => _rows.GetValueOrDefault(Key(_from, c => row.Tables[c.Table]?[c.Index] ?? ""));

    private static string Key(CsvColumn[] columns, Func<CsvColumn, string> cell) =>
        columns.Length == 1 ? cell(columns[0]).Trim() : string.Join('\u001F', columns.Select(c => cell(c).Trim()));
}
