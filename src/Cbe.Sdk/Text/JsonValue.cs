using System.Globalization;

namespace Cbe.Sdk.Text;

/// <summary>A JSON value that knows where it stands.</summary>
internal sealed class JsonValue(JsonKind kind, SourceDocument document, int start, JsonValue? parent, string? name, int index)
{
    private static readonly List<JsonMember> NoMembers = [];
    private static readonly List<JsonValue> NoItems = [];

    public JsonKind Kind { get; } = kind;

    public SourceDocument Document { get; } = document;

    /// <summary>The first byte of the value; of a text, its opening quote.</summary>
    public int Start { get; } = start;

    public int Length { get; set; }

    public JsonValue? Parent { get; } = parent;

    /// <summary>The key under which the value stands in its parent, as written; null in an array.</summary>
    public string? Name { get; } = name;

    public int Index { get; } = index;

    /// <summary>The decoded text, or the digits of a number as written.</summary>
    public string Text { get; init; } = "";

    public List<JsonMember> Members { get; } = kind == JsonKind.Object ? [] : NoMembers;

    public List<JsonValue> Items { get; } = kind == JsonKind.Array ? [] : NoItems;

    public string Pointer => Parent is null ? "" : Parent.Pointer + "/" + (Name is null
        ? Index.ToString(CultureInfo.InvariantCulture)
        : Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    public Location Location => Document.Locate(Start, Kind is JsonKind.Object or JsonKind.Array ? 1 : Length, Pointer);

    /// <summary>Where its key stands, or the value itself where it has none.</summary>
    public Location KeyLocation => Parent?.Members.Find(m => ReferenceEquals(m.Value, this))?.NameLocation ?? Location;

    /// <summary>The member <paramref name="key"/> (in camelCase), also when it was written in PascalCase.</summary>
    public JsonValue? this[string key]
    {
        get
        {
            foreach (var m in Members)
            {
                if (JsonKey.Same(m.Name, key))
                {
                    return m.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The place of some characters of a text, past escapes.</summary>
    public Location Within(int start, int length)
    {
        int from = JsonEscapes.ByteOffset(Document.Bytes[Start..], start);
        int to = JsonEscapes.ByteOffset(Document.Bytes[Start..], start + length);
        return Document.Locate(Start + from, to - from, Pointer);
    }
}
