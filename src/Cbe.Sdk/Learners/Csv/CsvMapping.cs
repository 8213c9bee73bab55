using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>
/// Says how CSV files of any layout become learners: which columns give the learner, the competency, the day, the score, and what their
/// words mean. Written as JSON, so that a school's export needs a mapping and no program. Immutable and thread-safe.
/// </summary>
public sealed record CsvMapping
{
    internal CsvMapping(string name, CsvEvidence evidence)
    {
        Name = name;
        Evidence = evidence;
    }

    /// <summary>The name of the mapping document, as findings give it.</summary>
    public string Name { get; }

    /// <summary>What the mapping is for, or null.</summary>
    public string? Title { get; internal init; }

    /// <summary>The file with one row for each piece of evidence, relative to the data folder.</summary>
    public string EvidenceFile => Evidence.File;

    internal CsvEvidence Evidence { get; }

    internal CsvLearners? Learners { get; init; }

    internal HashSet<string> Missing { get; init; } = new(StringComparer.Ordinal) { "" };

    internal string Delimiter { get; init; } = ",";

    /// <summary>Reads the mapping in the file <paramref name="path"/>; a file that cannot be opened is a diagnostic.</summary>
    public static CsvMappingResult ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string name = Path.GetFileName(path);
        try
        {
            return Read(File.ReadAllBytes(path), name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.Add(Codes.CannotRead, $"the file `{path}` cannot be read", new Location(name, "", 0, 0, 0, ""), "check the path and the permissions");
            return new(null, diagnostics.ToList());
        }
    }

    /// <summary>Reads a mapping, strictly: every unknown key, column rule and time zone is a diagnostic with its place.</summary>
    /// <param name="utf8">The mapping as UTF-8 text.</param>
    /// <param name="name">The name that diagnostics give to the document.</param>
    public static CsvMappingResult Read(byte[] utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        var diagnostics = new DiagnosticBag();
        var root = JsonDocumentReader.Read(new SourceDocument(name, utf8), JsonLimits.Pack, diagnostics);
        var mapping = root is null ? null : new CsvMappingReader(name, diagnostics).Read(root);
        return new(diagnostics.HasErrors ? null : mapping, diagnostics.ToList());
    }
}
