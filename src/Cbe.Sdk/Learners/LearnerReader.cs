using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>
/// Reads learners from files, whatever their format: JSON Lines (<c>.jsonl</c>, <c>.ndjson</c>), JSON (<c>.json</c>: one learner or an array),
/// or CSV with a mapping. Take <see cref="Records"/>, then look at <see cref="Summary"/>.
/// </summary>
/// <remarks>Not thread-safe. A file that cannot be read is a finding, never an exception.</remarks>
public sealed class LearnerReader
{
    private readonly string _path;
    private readonly RecordSchema _schema;
    private readonly CsvMapping? _mapping;
    private CountingStream? _counting;
    private bool _taken;
    private CancellationToken _cancellation;

    private LearnerReader(string path, RecordSchema schema, CsvMapping? mapping, ReadingSummary summary)
    {
        _path = path;
        _schema = schema;
        _mapping = mapping;
        Summary = summary;
    }

    /// <summary>What was read and what was set aside; complete once all records are taken.</summary>
    public ReadingSummary Summary { get; }

    /// <summary>How many bytes of the file of evidence have been read so far: for a progress bar. May be asked on another thread.</summary>
    public long BytesRead => Volatile.Read(ref _counting)?.Count ?? 0;

    /// <summary>How many bytes the file of evidence has; 0 until it is opened.</summary>
    public long BytesTotal => Volatile.Read(ref _counting)?.Length ?? 0;

    /// <summary>A reader of the file, or with a mapping of the folder, at <paramref name="path"/>.</summary>
    /// <param name="path">The file; with a mapping the folder that holds its files, or one of them.</param>
    /// <param name="schema">What records may contain.</param>
    /// <param name="mapping">For CSV: how columns become fields.</param>
    /// <param name="summary">Takes the findings; a new one unless given.</param>
    /// <exception cref="ArgumentException">The path is empty, or names neither a JSON format nor, with a mapping, CSV.</exception>
    public static LearnerReader Open(string path, RecordSchema schema, CsvMapping? mapping = null, ReadingSummary? summary = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(schema);
        if (mapping is null && Format(path) is not (".jsonl" or ".ndjson" or ".json"))
        {
            throw new ArgumentException($"'{path}' is not .jsonl, .ndjson or .json; CSV needs a mapping.", nameof(path));
        }

        return new(path, schema, mapping, summary ?? new());
    }

    /// <summary>The learners, read as they are taken; they can be taken once.</summary>
    /// <param name="cancellationToken">Stops reading, also while a table is read before its first learner.</param>
    /// <exception cref="InvalidOperationException">They were taken before.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped; thrown while records are taken.</exception>
    public IEnumerable<LearnerRecord> Records(CancellationToken cancellationToken = default)
    {
        if (_taken)
        {
            throw new InvalidOperationException("The records can be taken once; open the file again.");
        }

        _taken = true;
        _cancellation = cancellationToken;
        return _mapping is { } mapping ? MappedCsvReader.Read(OpenTable, mapping, _schema, Summary) : Json();
    }

    private Stream OpenTable(string name)
    {
        string folder = Directory.Exists(_path) ? _path : Path.GetDirectoryName(Path.GetFullPath(_path))!;
        var file = File.OpenRead(Path.Combine(folder, name));
        return name == _mapping!.EvidenceFile ? Counted(file) : new CountingStream(file, _cancellation);
    }

    private CountingStream Counted(FileStream file)
    {
        var counting = new CountingStream(file, _cancellation);
        Volatile.Write(ref _counting, counting);
        return counting;
    }

    private static string Format(string path) => Path.GetExtension(path).ToLowerInvariant();

    private IEnumerable<LearnerRecord> Json()
    {
        string name = Path.GetFileName(_path);
        using var file = OpenFile(name);
        if (file is null)
        {
            yield break;
        }

        foreach (var record in Format(_path) == ".json" ? Whole(file, name) : LearnerJsonLinesReader.Read(file, name, _schema, Summary))
        {
            yield return record;
        }
    }

    private IEnumerable<LearnerRecord> Whole(CountingStream file, string name)
    {
        if (file.Length > JsonLimits.Record.Bytes)
        {
            Summary.Report(new(Codes.TooLarge, $"the file has more than {JsonLimits.Record.Bytes} bytes", name, 0, 0) { Help = "write one learner a line (.jsonl)" });
            return [];
        }

        var utf8 = new byte[file.Length];
        file.ReadExactly(utf8);
        Summary.CountRow();
        return new JsonRecordReader(_schema, Summary).ReadAll(utf8, name);
    }

    private CountingStream? OpenFile(string name)
    {
        try
        {
            return Counted(File.OpenRead(_path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Summary.Report(new(Codes.CannotRead, $"the file `{_path}` cannot be read", name, 0, 0));
            return null;
        }
    }
}
