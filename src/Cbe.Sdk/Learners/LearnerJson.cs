using System.Text;

namespace Cbe.Sdk.Learners;

/// <summary>One learner as JSON: reading, and writing in one canonical form, so that the same record always gives the same bytes.</summary>
/// <remarks>Thread-safe.</remarks>
public static class LearnerJson
{
    /// <summary>Reads one learner.</summary>
    /// <param name="json">The record.</param>
    /// <param name="schema">What the record may contain.</param>
    /// <param name="name">The name that findings give to the text.</param>
    public static LearnerReadResult Parse(string json, RecordSchema schema, string name = "learner.json")
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json), schema, name);
    }

    /// <summary>Reads one learner.</summary>
    /// <param name="utf8">The record as UTF-8 text.</param>
    /// <param name="schema">What the record may contain.</param>
    /// <param name="name">The name that findings give to the text.</param>
    public static LearnerReadResult Parse(byte[] utf8, RecordSchema schema, string name = "learner.json")
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(name);
        var summary = new ReadingSummary();
        var record = new JsonRecordReader(schema, summary).ReadAll(utf8, name).FirstOrDefault();
        return new(record, summary.Findings);
    }

    /// <summary>The record on one line: fixed key order, nothing empty or absent written, subgroups and facts by name, lists in their order.</summary>
    public static string Write(LearnerRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return LearnerJsonWriter.Write(record).ToString();
    }

    /// <summary>SHA-256 of the UTF-8 bytes of <see cref="Write"/>, 64 lower-case hexadecimal digits: what a report names as the evidence it rests on.</summary>
    public static string Hash(LearnerRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return LearnerJsonWriter.Write(record).Hash();
    }
}
