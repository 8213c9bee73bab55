using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>
/// Reads learners from JSON Lines: one learner on each line, in this library's own JSON. It streams: one line is held at a
/// time, and the identifiers of the learners so far.
/// </summary>
/// <remarks>A bad item is set aside and the rest of its line goes on; a bad line is set aside and the rest of the file goes on. Both are findings.</remarks>
public static class LearnerJsonLinesReader
{
    /// <summary>The learners of <paramref name="utf8"/>, read as they are taken.</summary>
    /// <param name="utf8">UTF-8 text; the stream is left open. Empty lines are passed over; a line has at most 16 MB.</param>
    /// <param name="fileName">The name that findings give to the file.</param>
    /// <param name="schema">What records may contain.</param>
    /// <param name="summary">Takes the findings and the counts.</param>
    public static IEnumerable<LearnerRecord> Read(Stream utf8, string fileName, RecordSchema schema, ReadingSummary summary)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(summary);
        return Records(utf8, fileName, schema, summary);
    }

    private static IEnumerable<LearnerRecord> Records(Stream stream, string fileName, RecordSchema schema, ReadingSummary summary)
    {
        var reader = new JsonRecordReader(schema, summary);
        foreach (var (number, line) in Utf8Lines.Read(stream, JsonLimits.Record.Bytes))
        {
            if (line is not null && line.AsSpan().Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            summary.CountRow();
            if (line is null)
            {
                summary.Report(new(Codes.TooLarge, $"the line has more than {JsonLimits.Record.Bytes} bytes", fileName, number, 0));
                continue;
            }

            foreach (var record in reader.ReadAll(line, fileName, number - 1))
            {
                yield return record;
            }
        }
    }
}
