using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>A column: the table it stands in (0 is the file itself, then the joined files) and its position, from 0.</summary>
internal readonly record struct CsvColumn(int Table, int Index, string Name);

/// <summary>All columns a row can give, by name. A name of an earlier table hides the same name in a later one.</summary>
internal sealed class CsvColumns(CsvFile file, string mapping, ReadingSummary summary)
{
    private readonly Dictionary<string, CsvColumn> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _twice = new(StringComparer.Ordinal);
    private int _tables;

    /// <summary>Whether every column that was asked for is there.</summary>
    public bool Complete { get; private set; } = true;

    public CsvColumns Add(string[] header, string? prefix = null)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < header.Length; i++)
        {
            string name = prefix is null ? header[i] : $"{prefix}.{header[i]}";
            if (!own.Add(name))
            {
                _twice.Add(name);
            }

            _byName.TryAdd(name, new(_tables, i, name));
        }

        _tables++;
        return this;
    }

    public CsvColumn Find(string name)
    {
        if (_byName.TryGetValue(name, out var column) && !_twice.Contains(name))
        {
            return column;
        }

        Complete = false;
        string message = _twice.Contains(name) ? $"the column `{name}` stands twice" : $"there is no column `{name}`";
        summary.Report(new(Codes.MappingInvalid, $"{message}, which `{mapping}` asks for", file.Name, 1, 0)
        {
            ColumnName = name,
            Help = _twice.Contains(name) ? "rename one of the two" : NearMiss.Help(name, [.. _byName.Keys], "columns"),
        });
        return default;
    }

    public CsvBound Bind(CsvField field) => new(field, [.. field.Columns.Select(Find)], field.OriginFrom is { } origin ? Bind(origin) : null);
}
