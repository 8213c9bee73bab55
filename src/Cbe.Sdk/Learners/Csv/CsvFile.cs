using System.Globalization;
using System.Text.Unicode;
using Cbe.Sdk.Text;
using CsvHelper;

namespace Cbe.Sdk.Learners;

/// <summary>
/// One CSV file (RFC 4180, UTF-8) row by row, with the line each row begins on. A row that cannot be read is a finding
/// and is passed over.
/// </summary>
internal sealed class CsvFile : IDisposable
{
    /// <summary>In bytes: a quote that is never closed would take the rest of the file for one field.</summary>
    private const int LongestRow = 1_000_000;

    private readonly CsvReader _reader;
    private readonly ReadingSummary _summary;
    private bool _bad;
    private bool _ended;

    public CsvFile(Stream stream, string name, string delimiter, ReadingSummary summary)
    {
        Name = name;
        _summary = summary;
        _reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = delimiter[0],
            HasHeader = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = LongestRow,
            DetectSeparatorHint = false,
            OnMalformedRecord = _ => _bad = true,
        });
        Header = Next() ? [.. Cells().Select(f => f.Trim())] : [];
    }

    public string Name { get; }

    /// <summary>The column names; empty when the file is.</summary>
    public string[] Header { get; }

    public string[] Fields { get; private set; } = [];

    /// <summary>The line on which the row begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Goes to the next row that can be read.</summary>
    /// <param name="count">Whether rows count as rows of evidence.</param>
    public bool Read(bool count = false)
    {
        while (Next())
        {
            if (count)
            {
                _summary.CountRow();
            }

            if (Problem() is not { } problem)
            {
                Fields = Cells();
                return true;
            }

            _summary.Report(new(Codes.UnreadableRow, problem, Name, Line, 0));
        }

        return false;
    }

    public void Dispose() => _reader.Dispose();

    private bool Next()
    {
        if (_ended)
        {
            return false;
        }

        _bad = false;
        try
        {
            _ended = !_reader.Read();
            Line = checked((int)_reader.LineNumber);
        }
        catch (CsvFormatException)
        {
            _ended = true;
            _summary.Report(new(Codes.UnreadableRow, $"a row has more than {LongestRow} bytes; the rest of the file is not read", Name, Line + 1, 0)
            {
                Help = "look for a quote that is never closed",
            });
        }

        return !_ended;
    }

    private string[] Cells()
    {
        var cells = new string[_reader.FieldCount];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = _reader.GetString(i);
        }

        return cells;
    }

    private string? Problem() =>
        _bad ? "the row has a quote where none may stand"
        : _reader.FieldCount != Header.Length
            ? string.Create(CultureInfo.InvariantCulture, $"the row has {_reader.FieldCount} fields; the header has {Header.Length}")
        : !Utf8.IsValid(_reader.RawRecord) ? "the row is not UTF-8 text"
        : null;
}
