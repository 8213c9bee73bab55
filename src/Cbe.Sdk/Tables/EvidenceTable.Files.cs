using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Tables;

/// <content>The file of a table.</content>
public sealed partial class EvidenceTable
{
    /// <summary>Writes the table to a file, which holds evidence of learners as the records do: keep it as safe. It takes the place of a file of that name only when it is whole.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Alive();
        string unfinished = path + ".unfinished";
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
            {
                new TableWriter(stream).Write(this, new RestOfTable
                {
                    Schema = Schema,
                    Options = Options,
                    FrameworkId = FrameworkId,
                    FrameworkHash = FrameworkHash,
                    OrderDepth = OrderDepth,
                    Competencies = CompetencyIds.All,
                    Texts = Texts.All,
                    Findings = _findings,
                });
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>
    /// Opens a file that <see cref="Save"/> wrote. Columns are not read but mapped into memory. The file must stay as it is while the table is open.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="expected">The schema for which the table is to be used, such as <c>engine.RecordSchema</c>; null takes the one in the file, which has no framework.</param>
    /// <param name="verify">Whether all of the file is compared with its checksums (CRC-32C), and every value with what its column can hold. Without it places and counts alone are checked: for a file that nobody else can have touched.</param>
    /// <exception cref="EvidenceTableException">The file is damaged, cut, of another version, no table at all, or made for another schema.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static EvidenceTable Open(string path, RecordSchema? expected = null, bool verify = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        if (stream.Length < TableFile.HeaderLength)
        {
            stream.Dispose();
            throw new EvidenceTableException($"the file `{path}` is no table of evidence that can be used: it is too short to be one");
        }

        var memory = MappedMemory.Open(stream);
        try
        {
            return Open(memory, expected, verify);
        }
        catch (EvidenceTableException problem)
        {
            memory.Release();
            throw new EvidenceTableException($"the file `{path}` is no table of evidence that can be used: {problem.Message}", problem);
        }
    }

    /// <summary>The same of a file that is in memory; the table takes it over when it can be used.</summary>
    internal static EvidenceTable Open(SharedMemory memory, RecordSchema? expected, bool verify)
    {
        TableChecks.That(memory.Length >= TableFile.HeaderLength, "it is too short to be one");
        var (rest, shape, index, segments) = TableReader.Read(memory, verify);
        if (expected is not null)
        {
            var differences = SchemaDifferences.Between(rest.Schema, rest.FrameworkHash, expected).ToList();
            TableChecks.That(differences.Count == 0, $"it was made for another schema: {string.Join("; ", differences)}");
            shape = new(expected, rest.Options);
        }

        var (competencies, texts) = (new TextPool(0, rest.Competencies), new TextPool(1, rest.Texts));
        TableChecks.That(competencies.Count == rest.Competencies.Count && texts.Count == rest.Texts.Count, "a text stands twice in it");

        // The index holds the file once, each segment twice: once for its columns, once for its case numbers.
        Array.ForEach(segments, s => s.Share());
        return new(shape, index, segments, competencies, texts, rest.OrderDepth, rest.Findings)
        {
            FrameworkId = rest.FrameworkId,
            FrameworkHash = rest.FrameworkHash,
        };
    }
}
