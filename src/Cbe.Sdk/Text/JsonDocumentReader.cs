using System.Text;
using System.Text.Json;

namespace Cbe.Sdk.Text;

/// <summary>
/// Reads JSON into values that know their place. Comments and trailing commas are allowed, for people
/// write packs; a key that stands twice is an error, for one of the two would silently win.
/// </summary>
internal static class JsonDocumentReader
{
    /// <summary>The root value, or null with a diagnostic when the text is not JSON or is too large.</summary>
    public static JsonValue? Read(SourceDocument document, JsonLimits limits, DiagnosticBag diagnostics)
    {
        if (document.Bytes.Length > limits.Bytes)
        {
            diagnostics.Add(Codes.TooLarge, $"the document has {document.Bytes.Length} bytes; at most {limits.Bytes} are read",
                new Location(document.Name, "", 0, 0, 0, ""), "split it, or check that this is the right file");
            return null;
        }

        if (!System.Text.Unicode.Utf8.IsValid(document.Bytes))
        {
            diagnostics.Add(Codes.NotUtf8, "the document is not UTF-8 text", new Location(document.Name, "", 0, 0, 0, ""), "save it as UTF-8");
            return null;
        }

        var reader = new Utf8JsonReader(document.Bytes, new JsonReaderOptions
        {
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            MaxDepth = limits.Depth,
        });
        try
        {
            return new Builder(document, limits, diagnostics).Read(ref reader);
        }
        catch (JsonException e)
        {
            diagnostics.Add(Codes.InvalidJson, Plain(e.Message), ErrorPlace(document, e), "look at what stands just before: a comma, a quotation mark or a bracket may be missing");
            return null;
        }
    }

    private static Location ErrorPlace(SourceDocument document, JsonException e)
    {
        int at = 0;
        for (long line = e.LineNumber ?? 0; line > 0 && at < document.Bytes.Length; line--)
        {
            int next = document.Bytes[at..].IndexOf((byte)'\n');
            at = next < 0 ? document.Bytes.Length : at + next + 1;
        }

        return document.Locate((int)Math.Min(document.Bytes.Length, at + (e.BytePositionInLine ?? 0)), 1, "");
    }

    /// <summary>The library's sentence without its position and its option names, in our style.</summary>
    private static string Plain(string message)
    {
        int cut = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string text = cut < 0 ? message : message[..cut];
        if (text.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            return "the document is nested too deeply";
        }

        text = text.TrimEnd('.').Replace('\'', '`');
        int option = text.IndexOf(" Change the reader options", StringComparison.Ordinal);
        text = option < 0 ? text : text[..option].TrimEnd('.');
        return "not valid JSON: " + char.ToLowerInvariant(text[0]) + text[1..];
    }

    private sealed class Builder(SourceDocument document, JsonLimits limits, DiagnosticBag diagnostics)
    {
        /// <summary>Sets of more keys than this are not used again, for to clear a large set takes as long as to fill it.</summary>
        private const int SmallSet = 64;

        private readonly Stack<HashSet<string>> _spareSets = new();
        private int _values;

        public JsonValue? Read(ref Utf8JsonReader reader)
        {
            JsonValue? root = null;
            JsonValue? open = null;
            string? name = null;
            int nameStart = 0, nameLength = 0;
            var keys = new Stack<HashSet<string>>();
            while (reader.Read())
            {
                int start = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = Decode(ref reader);
                        nameStart = start;
                        nameLength = reader.ValueSpan.Length + 2;
                        CheckDuplicate(keys.Peek(), name, open!, nameStart, nameLength);
                        continue;
                    case JsonTokenType.EndObject:
                        Spare(keys.Pop());
                        Close(open!, start);
                        open = open!.Parent;
                        continue;
                    case JsonTokenType.EndArray:
                        Close(open!, start);
                        open = open!.Parent;
                        continue;
                }

                if (++_values > limits.Values)
                {
                    diagnostics.Add(Codes.TooLarge, $"the document has more than {limits.Values} values", document.Locate(start, 1, ""), "split it");
                    return null;
                }

                var value = Make(ref reader, start, open, name);
                root ??= value;
                if (open?.Kind == JsonKind.Object)
                {
                    open.Members.Add(new JsonMember(name!, nameStart, nameLength, value));
                }
                else
                {
                    open?.Items.Add(value);
                }

                name = null;
                if (value.Kind is JsonKind.Object or JsonKind.Array)
                {
                    open = value;
                    if (value.Kind == JsonKind.Object)
                    {
                        keys.Push(_spareSets.TryPop(out var spare) ? spare : new(StringComparer.Ordinal));
                    }
                }
            }

            return root;
        }

        private void Spare(HashSet<string> keys)
        {
            if (keys.Count <= SmallSet)
            {
                keys.Clear();
                _spareSets.Push(keys);
            }
        }

        private static void Close(JsonValue value, int end) => value.Length = end + 1 - value.Start;

        private JsonValue Make(ref Utf8JsonReader reader, int start, JsonValue? parent, string? name)
        {
            var kind = reader.TokenType switch
            {
                JsonTokenType.StartObject => JsonKind.Object,
                JsonTokenType.StartArray => JsonKind.Array,
                JsonTokenType.String => JsonKind.Text,
                JsonTokenType.Number => JsonKind.Number,
                JsonTokenType.True => JsonKind.True,
                JsonTokenType.False => JsonKind.False,
                _ => JsonKind.Null,
            };
            return new JsonValue(kind, document, start, parent, parent?.Kind == JsonKind.Object ? name : null, parent?.Items.Count ?? 0)
            {
                Length = kind == JsonKind.Text ? reader.ValueSpan.Length + 2 : reader.ValueSpan.Length,
                Text = kind switch
                {
                    JsonKind.Text => Decode(ref reader),
                    JsonKind.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                    _ => "",
                },
            };
        }

        /// <summary>A lone surrogate escape is JSON, but no text.</summary>
        private string Decode(ref Utf8JsonReader reader)
        {
            try
            {
                return reader.GetString()!;
            }
            catch (InvalidOperationException)
            {
                diagnostics.Add(Codes.NotUtf8, "the text has an escape that is no character",
                    document.Locate((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2, ""), "a surrogate must have its pair");
                return "";
            }
        }

        private void CheckDuplicate(HashSet<string> seen, string name, JsonValue parent, int start, int length)
        {
            string canonical = name.Length == 0 || !char.IsUpper(name[0]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
            if (!seen.Add(canonical) && !diagnostics.IsFull)
            {
                diagnostics.Add(Codes.DuplicateKey, $"the key `{name}` stands twice in this object",
                    document.Locate(start, length, parent.Pointer), "keep one of the two; keys differ in more than the case of their first letter");
            }
        }
    }
}
