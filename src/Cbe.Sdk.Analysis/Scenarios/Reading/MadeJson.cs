using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>Values that stand for something shorter in the file, with its place: what is wrong with them is said there.</summary>
internal static class MadeJson
{
    public static JsonValue Object(JsonValue at, JsonValue? parent = null) => Like(JsonKind.Object, "", at, parent, null, parent?.Items.Count ?? 0);

    public static JsonValue Text(JsonValue at, string text) => Like(JsonKind.Text, text, at, null, null, 0);

    public static JsonValue Number(JsonValue at, string digits) => Like(JsonKind.Number, digits, at, null, null, 0);

    /// <summary>A member, in the place of the value or of another.</summary>
    public static void Set(this JsonValue target, string key, JsonValue value)
    {
        target.Members.RemoveAll(m => JsonKey.Same(m.Name, key));
        target.Members.Add(new JsonMember(key, value.Start, value.Length, Copy(value, target, key, 0)));
    }

    /// <summary>The members that are not there yet.</summary>
    public static void Fill(this JsonValue target, JsonValue? from)
    {
        foreach (var member in from?.Members ?? [])
        {
            if (target[member.Name] is null)
            {
                target.Set(member.Name, member.Value);
            }
        }
    }

    public static JsonValue Copy(JsonValue value, JsonValue? parent = null, string? name = null, int index = 0)
    {
        var copy = Like(value.Kind, value.Text, value, parent, name, index);
        foreach (var member in value.Members)
        {
            copy.Members.Add(new JsonMember(member.Name, member.NameStart, member.NameLength, Copy(member.Value, copy, member.Name)));
        }

        foreach (var item in value.Items)
        {
            copy.Items.Add(Copy(item, copy, null, copy.Items.Count));
        }

        return copy;
    }

    private static JsonValue Like(JsonKind kind, string text, JsonValue at, JsonValue? parent, string? name, int index) =>
        new(kind, at.Document, at.Start, parent, name, index) { Text = text, Length = at.Length };
}
