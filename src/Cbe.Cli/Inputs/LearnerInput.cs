using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Inputs;

/// <summary>The learners that a verb reads, checked to be there before the work begins.</summary>
internal sealed class LearnerInput
{
    private static readonly string[] Formats = [".jsonl", ".ndjson", ".json"];

    private LearnerInput(LearnerReader reader, bool isTable, long bytes)
    {
        Reader = reader;
        IsTable = isTable;
        Bytes = bytes;
    }

    public LearnerReader Reader { get; }

    /// <summary>Whether CSV files are grouped by learner first.</summary>
    public bool IsTable { get; }

    /// <summary>The size of the file of evidence.</summary>
    public long Bytes { get; }

    public static LearnerInput Open(string path, string? mapping, CbeEngine engine)
    {
        if (!Path.Exists(path))
        {
            throw new InvalidInputException($"there is no file or folder `{path}`", "check the path");
        }

        if (mapping is not null)
        {
            var map = Mapping(mapping);
            string file = Path.Combine(Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!, map.EvidenceFile);
            return File.Exists(file)
                ? new(LearnerReader.Open(path, engine.RecordSchema, map), true, new FileInfo(file).Length)
                : throw new InvalidInputException($"there is no file `{file}`", $"the mapping `{mapping}` names `{map.EvidenceFile}` as the file of evidence");
        }

        if (Directory.Exists(path) || !Formats.Contains(Path.GetExtension(path).ToLowerInvariant()))
        {
            throw new InvalidInputException($"`{path}` is not .jsonl, .ndjson or .json", "CSV needs a mapping that says what its columns mean: --mapping mapping.json");
        }

        return new(LearnerReader.Open(path, engine.RecordSchema), false, new FileInfo(path).Length);
    }

    /// <summary>The record of one learner; or the name that was probably meant.</summary>
    public LearnerRecord Find(string learner, Screen screen)
    {
        var others = new List<string>();
        foreach (var record in Reader.Records())
        {
            if (record.Id == learner)
            {
                return record;
            }

            others.Add(record.Id);
        }

        EnsureSomething(screen);
        throw new InvalidInputException($"there is no learner `{learner}`",
            NearMiss.Of(learner, others) is { } near ? $"did you mean `{near}`?" : $"there are {Words.Of(others.Count, "learner")}, the first: {string.Join(", ", others.Take(5).Select(o => $"`{o}`"))}");
    }

    /// <summary>After reading: says that nothing could be read at all, rather than deciding about nobody.</summary>
    public void EnsureSomething(Screen screen)
    {
        var summary = Reader.Summary;
        if (summary.Records == 0 && summary.HasErrors)
        {
            foreach (var finding in summary.Findings.Take(10))
            {
                screen.Note(finding.ToString());
            }

            throw new InvalidInputException($"no learner could be read: {Words.Of(summary.FindingCount, "finding")}");
        }
    }

    private static CsvMapping Mapping(string path)
    {
        if (!File.Exists(path))
        {
            throw new InvalidInputException($"there is no file `{path}`", "check the path of the mapping");
        }

        var read = CsvMapping.ReadFile(path);
        return read.Mapping ?? throw new InvalidInputException($"the mapping `{path}` is refused: {DiagnosticPrinter.Counts(read.Diagnostics)}") { Diagnostics = read.Diagnostics };
    }
}
