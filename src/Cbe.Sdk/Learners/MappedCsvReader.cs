using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>
/// Reads learners from CSV files of any layout by a <see cref="CsvMapping"/>. A row that cannot be read is a finding and the rest goes on.
/// </summary>
/// <remarks>
/// Files need not be sorted by learner, so the evidence of the whole file is held in memory (about 250 bytes a row) before the first
/// learner is given out, in the order of first appearance. The same files give the same records in the same order on any machine.
/// </remarks>
public static class MappedCsvReader
{
    /// <summary>The learners in the files of <paramref name="folder"/>, read as they are taken.</summary>
    /// <param name="folder">The folder that holds the files which the mapping names.</param>
    /// <param name="mapping">How columns become fields.</param>
    /// <param name="schema">What records may contain.</param>
    /// <param name="summary">Takes the findings and the counts.</param>
    public static IEnumerable<LearnerRecord> Read(string folder, CsvMapping mapping, RecordSchema schema, ReadingSummary summary)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Read(name => File.OpenRead(Path.Combine(folder, name)), mapping, schema, summary);
    }

    /// <summary>The learners in the files that <paramref name="open"/> opens, read as they are taken.</summary>
    /// <param name="open">Opens a file by the name the mapping gives; an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> of it becomes a finding.</param>
    /// <param name="mapping">How columns become fields.</param>
    /// <param name="schema">What records may contain.</param>
    /// <param name="summary">Takes the findings and the counts.</param>
    public static IEnumerable<LearnerRecord> Read(Func<string, Stream> open, CsvMapping mapping, RecordSchema schema, ReadingSummary summary)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(summary);
        return new CsvRun(open, mapping, schema, summary).Read();
    }
}
