using System.Text.Json;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Text;

/// <summary>Writing members that may say nothing, and exact numbers.</summary>
internal static class JsonWriterExtensions
{
    public static void WriteOptional(this Utf8JsonWriter writer, string key, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(key, value);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, string key, DateOnly? day)
    {
        if (day is { } d)
        {
            writer.WriteString(key, d.ToText());
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, string key, Number? number)
    {
        if (number is { } n)
        {
            writer.WriteNumber(key, n);
        }
    }

    public static void WriteNumber(this Utf8JsonWriter writer, string key, Number number)
    {
        writer.WritePropertyName(key);
        writer.WriteRawValue(number.ToString(), skipInputValidation: true);
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string key, IEnumerable<string> texts)
    {
        writer.WriteStartArray(key);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
