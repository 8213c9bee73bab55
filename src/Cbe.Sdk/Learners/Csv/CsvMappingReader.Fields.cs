using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <content>Fields: a column's name alone, or an object.</content>
internal sealed partial class CsvMappingReader
{
    private static readonly string[] _common = ["column", "columns", "separator", "constant", "words"];

    private CsvField Required(StrictObject json, string key)
    {
        if (json[key] is { } value)
        {
            return Field(value, CsvFieldKind.Text);
        }

        diagnostics.Add(Codes.MissingKey, $"the key `{key}` is missing", json.Value.Location, $"add `\"{key}\": \"column\"`");
        return _none;
    }

    private Dictionary<string, CsvField> Fields(StrictObject owner, string key, Func<JsonMember, CsvFieldKind?> kindOf)
    {
        var fields = new Dictionary<string, CsvField>(StringComparer.Ordinal);
        if (owner[key] is not { } value)
        {
            return fields;
        }

        if (value.Kind != JsonKind.Object)
        {
            owner.WrongShape(value, key, "an object");
        }

        foreach (var member in value.Members)
        {
            if (kindOf(member) is { } kind)
            {
                fields[member.Name] = Field(member.Value, kind, key == "facts");
            }
        }

        return fields;
    }

    private CsvFieldKind? EvidenceKind(JsonMember member)
    {
        if (EvidenceFields.Kinds.TryGetValue(member.Name, out var kind))
        {
            return kind;
        }

        diagnostics.Add(Codes.UnknownKey, $"evidence has no field `{member.Name}`", member.NameLocation, NearMiss.Help(member.Name, [.. EvidenceFields.Kinds.Keys], "fields"));
        return null;
    }

    private CsvFieldKind? FactKindOf(JsonMember member)
    {
        switch (member.Value["type"])
        {
            case null or { Kind: JsonKind.Text, Text: "text" }:
                return CsvFieldKind.Text;
            case { Kind: JsonKind.Text, Text: "number" }:
                return CsvFieldKind.Number;
            case { Kind: JsonKind.Text, Text: "boolean" }:
                return CsvFieldKind.Boolean;
            case { Kind: JsonKind.Text, Text: "date" }:
                return CsvFieldKind.Date;
            case var other:
                diagnostics.Add(Codes.NotAllowed, $"`{other.Text}` is not a type of fact", other.Location, "types: `text`, `number`, `boolean`, `date`");
                return null;
        }
    }

    private CsvField Field(JsonValue value, CsvFieldKind kind, bool isFact = false)
    {
        if (value.Kind == JsonKind.Text)
        {
            return new() { Kind = kind, Columns = [value.Text] };
        }

        string[] more = kind switch
        {
            CsvFieldKind.Date => ["format", "daysFrom", "timeZone"],
            CsvFieldKind.Boolean => ["true", "false"],
            CsvFieldKind.Score => ["from"],
            _ => [],
        };
        var json = StrictObject.Open(value, diagnostics, "a field", [.. _common, .. more, .. isFact ? (string[])["type"] : []]);
        if (json is null)
        {
            return _none;
        }

        var field = Source(json) with
        {
            Kind = kind,
            Words = json["words"] is { } words ? Map(words, (v, text) => v.Kind == JsonKind.Text ? text : null, "a text") : null,
        };
        return kind switch
        {
            CsvFieldKind.Date => Date(json, field),
            CsvFieldKind.Boolean => field with { Truth = Truth(json) },
            CsvFieldKind.Score => field with { From = Range(json) },
            _ => field,
        };
    }

    /// <summary>One of <c>column</c>, <c>columns</c> and <c>constant</c>.</summary>
    private CsvField Source(StrictObject json)
    {
        int given = (json["column"] is null ? 0 : 1) + (json["columns"] is null ? 0 : 1) + (json["constant"] is null ? 0 : 1);
        var columns = json.Text("column") is { } one ? [one] : json.Texts("columns");
        if (given != 1 || (columns.Count == 0 && json["constant"] is null))
        {
            diagnostics.Add(Codes.NotAllowed, "a field has one of `column`, `columns` and `constant`", json.Value.Location);
        }

        return new() { Columns = columns, Separator = json.Text("separator") ?? "", Constant = json.Text("constant") };
    }

    private Dictionary<string, T> Map<T>(JsonValue value, Func<JsonValue, string, T?> read, string expected)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        if (value.Kind != JsonKind.Object)
        {
            diagnostics.Add(Codes.WrongShape, "a table of words must be an object", value.Location);
        }

        foreach (var member in value.Members)
        {
            if (read(member.Value, member.Value.Text) is { } made)
            {
                map[member.Name] = made;
            }
            else
            {
                diagnostics.Add(Codes.WrongShape, $"`{member.Name}` must be {expected}", member.Value.Location);
            }
        }

        return map;
    }
}
