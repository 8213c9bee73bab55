using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification.Verifying;

/// <summary>A verification as JSON in one form: keys in a fixed order, nothing absent written, no white space.</summary>
internal static class VerificationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(VerificationReport report) => Object(w =>
    {
        w.WriteBoolean("ok", report.IsFine);
        w.WriteString("pack", report.Pack);
        w.WriteString("version", report.Version);
        w.WriteString("hash", report.Hash);
        w.WriteString("asOf", Day(report.AsOf));
        w.WriteString("competency", report.Competency);
        w.WriteNumber("items", report.Items);
        Texts(w, "solvers", report.Solvers);
        w.WriteStartArray("laws");
        foreach (var result in report.Results)
        {
            Write(w, result);
        }

        w.WriteEndArray();
        Texts(w, "warnings", report.Warnings);
    });

    /// <summary>One object as text.</summary>
    public static string Object(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A witness: both records as they stand, what differs, and what was decided of each.</summary>
    public static void Write(Utf8JsonWriter w, string key, Witness witness)
    {
        w.WriteStartObject(key);
        w.WriteString("competency", witness.Competency);
        Texts(w, "differs", witness.Differs);
        Texts(w, "shows", witness.Shows);
        w.WriteStartArray("sides");
        foreach (var side in (WitnessSide?[])[witness.Left, witness.Right])
        {
            if (side is not null)
            {
                w.WriteStartObject();
                w.WriteString("name", side.Name);
                w.WriteString("asOf", Day(side.AsOf));
                w.WritePropertyName("learner");
                w.WriteRawValue(LearnerJson.Write(side.Learner));
                w.WriteString("level", side.Report.For(witness.Competency)?.Level);
                w.WriteEndObject();
            }
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter w, LawResult result)
    {
        w.WriteStartObject();
        w.WriteNumber("law", result.Law.Number);
        w.WriteString("name", result.Law.Name);
        w.WriteString("answer", Camel(result.Answer.ToString()));
        if (result.Method is { } method)
        {
            w.WriteString("method", Camel(method.ToString()));
        }

        w.WriteString("because", result.Because);
        if (result.Items is { } items)
        {
            w.WriteNumber("items", items);
        }

        if (result.Cases > 0)
        {
            w.WriteNumber("cases", result.Cases);
        }

        if (result.Exception is { } exception)
        {
            w.WriteString("exception", exception.Reason);
        }

        if (result.Witness is { } witness)
        {
            Write(w, "witness", witness);
        }

        w.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter w, string key, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        w.WriteStartArray(key);
        foreach (string text in texts)
        {
            w.WriteStringValue(text);
        }

        w.WriteEndArray();
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
