namespace Cbe.Sdk.Text;

/// <summary>A member of a JSON object: its key with its place, and its value.</summary>
internal sealed record JsonMember(string Name, int NameStart, int NameLength, JsonValue Value)
{
    public Location NameLocation => Value.Document.Locate(NameStart, NameLength, Value.Pointer);
}
