using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis;

/// <summary>Results as JSON in one form: keys in a fixed order, no white space, statistics to six digits.</summary>
internal static class AnalysisJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

    /// <summary>An array of objects.</summary>
    public static void List<T>(this Utf8JsonWriter w, string key, IEnumerable<T> items, Action<T> members)
    {
        w.WriteStartArray(key);
        foreach (var item in items)
        {
            w.WriteStartObject();
            members(item);
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    /// <summary>An array of texts.</summary>
    public static void Texts(this Utf8JsonWriter w, string key, IEnumerable<string> texts)
    {
        w.WriteStartArray(key);
        foreach (string text in texts)
        {
            w.WriteStringValue(text);
        }

        w.WriteEndArray();
    }

    /// <summary>A statistic, to six digits: what differs between machines lies far behind them.</summary>
    public static void Statistic(this Utf8JsonWriter w, string key, double value)
    {
        double rounded = Math.Round(value, 6, MidpointRounding.AwayFromZero);
        w.WritePropertyName(key);
        w.WriteRawValue((rounded == 0 ? 0 : rounded).ToString("0.######", CultureInfo.InvariantCulture));
    }

    /// <summary>A count: a number, <c>"suppressed"</c>, or an object that says why it is undefined.</summary>
    public static void Figure(this Utf8JsonWriter w, string key, Figure<int> figure)
    {
        if (figure.Value is { } value)
        {
            w.WriteNumber(key, value);
        }
        else if (figure.Reason is { } reason)
        {
            w.WriteStartObject(key);
            w.WriteString("undefined", reason);
            w.WriteEndObject();
        }
        else
        {
            w.WriteString(key, "suppressed");
        }
    }

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
