using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Terminal;

/// <summary>One line of JSON, written as the SDK writes its own: readable letters, shortest numbers, no white space.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

    public static void WriteObject(this Utf8JsonWriter writer, string key, Action members)
    {
        writer.WriteStartObject(key);
        members();
        writer.WriteEndObject();
    }

    public static void WriteObjects<T>(this Utf8JsonWriter writer, string key, IEnumerable<T> items, Action<T> members)
    {
        writer.WriteStartArray(key);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteCounts(this Utf8JsonWriter writer, string key, IEnumerable<KeyValuePair<string, long>> counts) => writer.WriteObject(key, () =>
    {
        foreach (var (name, count) in counts)
        {
            writer.WriteNumber(name, count);
        }
    });

    public static void WriteExact(this Utf8JsonWriter writer, string key, Number? number)
    {
        writer.WritePropertyName(key);
        writer.WriteRawValue(number?.ToString() ?? "null");
    }

    public static void WriteDiagnostics(this Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics) => writer.WriteObjects("diagnostics", diagnostics, d =>
    {
        writer.WriteString("code", d.Code);
        writer.WriteString("severity", d.Severity.ToString().ToLowerInvariant());
        writer.WriteString("message", d.Message);
        writer.WriteString("file", d.Location.Document);
        writer.WriteString("pointer", d.Location.Pointer);
        writer.WriteNumber("line", d.Location.Line);
        writer.WriteNumber("column", d.Location.Column);
        writer.WriteNumber("length", d.Location.Length);
        if (d.Help is not null)
        {
            writer.WriteString("help", d.Help);
        }
    });
}
