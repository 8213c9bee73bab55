using Cbe.Sdk.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>
/// Reads YAML into the values that JSON is read into, with their places. Of YAML what data need is read: mappings, sequences and
/// scalars. Anchors, aliases, tags and several documents are refused, so that a small file cannot stand for a large one.
/// </summary>
internal sealed class YamlDocumentReader
{
    private readonly SourceDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly JsonLimits _limits;
    private readonly YamlPlaces _places;
    private readonly Parser _parser;
    private int _values;

    private YamlDocumentReader(SourceDocument document, JsonLimits limits, DiagnosticBag diagnostics, string text)
    {
        (_document, _limits, _diagnostics) = (document, limits, diagnostics);
        _places = new(text);
        _parser = new(new StringReader(text));
    }

    /// <summary>The root value, or null with a diagnostic.</summary>
    public static JsonValue? Read(SourceDocument document, JsonLimits limits, DiagnosticBag diagnostics)
    {
        if (document.Bytes.Length > limits.Bytes || !System.Text.Unicode.Utf8.IsValid(document.Bytes))
        {
            // The same two refusals in the same words as of JSON.
            return JsonDocumentReader.Read(document, limits, diagnostics);
        }

        var reader = new YamlDocumentReader(document, limits, diagnostics, System.Text.Encoding.UTF8.GetString(document.Bytes));
        try
        {
            return reader.Document();
        }
        catch (YamlException e)
        {
            diagnostics.Add(Codes.InvalidYaml, $"not valid YAML: {Plain(e.Message)}", reader.At(e.Start, e.Start), "look at the line and the one before: indentation, a colon without a blank, a quotation mark that is not closed");
            return null;
        }
        catch (Refused)
        {
            return null;
        }
    }

    private JsonValue? Document()
    {
        Take<StreamStart>();
        if (_parser.Current is StreamEnd)
        {
            return Refuse("the file is empty", _parser.Current, "write `expectations`, `cases` or `tables`");
        }

        Take<DocumentStart>();
        var root = Value(null, null, 0, 0);
        Take<DocumentEnd>();
        return _parser.Current is StreamEnd ? root : Refuse("a second document begins here", _parser.Current!, "one file holds one document: take `---` away");
    }

    private JsonValue Value(JsonValue? parent, string? name, int index, int depth)
    {
        var read = _parser.Current!;
        if (++_values > _limits.Values || depth > _limits.Depth)
        {
            _diagnostics.Add(Codes.TooLarge, _values > _limits.Values ? $"the document has more than {_limits.Values} values" : "the document is nested too deeply", At(read.Start, read.Start), "split it");
            throw new Refused();
        }

        if (read is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
        {
            Refuse(node.Tag.IsEmpty ? $"the anchor `&{node.Anchor.Value}` is not read" : $"the tag `{node.Tag.Value}` is not read", read, "write the value out where it is needed");
        }

        _parser.MoveNext();
        return read switch
        {
            Scalar scalar => OfScalar(scalar, parent, name, index),
            SequenceStart => Sequence(read, parent, name, index, depth),
            MappingStart => Mapping(read, parent, name, index, depth),
            AnchorAlias alias => Refuse($"the alias `*{alias.Value.Value}` is not read", read, "write the value out where it is needed")!,
            _ => Refuse("a value is expected here", read, null)!,
        };
    }

    private JsonValue Sequence(ParsingEvent start, JsonValue? parent, string? name, int index, int depth)
    {
        var made = Make(JsonKind.Array, "", start, parent, name, index);
        while (_parser.Current is not SequenceEnd)
        {
            made.Items.Add(Value(made, null, made.Items.Count, depth + 1));
        }

        _parser.MoveNext();
        return made;
    }

    private JsonValue Mapping(ParsingEvent start, JsonValue? parent, string? name, int index, int depth)
    {
        var made = Make(JsonKind.Object, "", start, parent, name, index);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            if (_parser.Current is not Scalar { Anchor.IsEmpty: true, Tag.IsEmpty: true } key)
            {
                Refuse("a key is a plain text", _parser.Current!, "write `key: value`");
                continue;
            }

            _parser.MoveNext();
            int at = _places.Byte(key.Start);
            if (!seen.Add(key.Value))
            {
                _diagnostics.Add(Codes.DuplicateKey, $"the key `{key.Value}` stands twice in this object", At(key.Start, key.End), "keep one of the two");
            }

            made.Members.Add(new JsonMember(key.Value, at, _places.Byte(key.End) - at, Value(made, key.Value, 0, depth + 1)));
        }

        _parser.MoveNext();
        return made;
    }

    /// <summary>What stands in quotation marks is text; else <c>true</c>, <c>false</c>, nothing and plain numbers are what they look like.</summary>
    private JsonValue OfScalar(Scalar scalar, JsonValue? parent, string? name, int index)
    {
        string text = scalar.Value;
        var kind = scalar.Style != ScalarStyle.Plain ? JsonKind.Text : text switch
        {
            "" or "~" or "null" => JsonKind.Null,
            "true" => JsonKind.True,
            "false" => JsonKind.False,
            _ => YamlPlaces.IsNumber(text) ? JsonKind.Number : JsonKind.Text,
        };
        return Make(kind, text, scalar, parent, name, index);
    }

    private JsonValue Make(JsonKind kind, string text, ParsingEvent read, JsonValue? parent, string? name, int index)
    {
        int start = _places.Byte(read.Start);
        return new(kind, _document, start, parent, name, index) { Text = text, Length = Math.Max(1, _places.Byte(read.End) - start) };
    }

    private void Take<T>()
    {
        if (_parser.Current is null)
        {
            _parser.MoveNext();
        }

        if (_parser.Current is not T)
        {
            Refuse("something else is expected here", _parser.Current!, null);
        }

        _parser.MoveNext();
    }

    private JsonValue? Refuse(string message, ParsingEvent at, string? help)
    {
        _diagnostics.Add(Codes.InvalidYaml, message, At(at.Start, at.End), help);
        throw new Refused();
    }

    private Location At(Mark start, Mark end)
    {
        int from = _places.Byte(start);
        return _document.Locate(from, Math.Max(1, _places.Byte(end) - from), "");
    }

    /// <summary>The library's sentence in our style.</summary>
    private static string Plain(string message)
    {
        string text = message.Split('\n')[0].TrimEnd('.', ' ').Replace('\'', '`');
        return text.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private sealed class Refused : Exception;
}
