using Cbe.Sdk.Values;

namespace Cbe.Sdk.Text;

/// <summary>Members of a JSON object by kind; null where the member is absent or of another kind, which the shape check has reported.</summary>
internal static class JsonValueExtensions
{
    public static string? Text(this JsonValue json, string key) => json[key] is { Kind: JsonKind.Text } v ? v.Text : null;

    public static bool? Truth(this JsonValue json, string key) => json[key]?.Kind switch
    {
        JsonKind.True => true,
        JsonKind.False => false,
        _ => null,
    };

    public static Number? Number(this JsonValue json, string key) =>
        json[key] is { Kind: JsonKind.Number } v && Values.Number.TryParse(v.Text, out var number) ? number : null;

    public static int? Whole(this JsonValue json, string key) =>
        json.Number(key) is { IsWhole: true } n && n.Abs() <= Values.Number.FromInteger(int.MaxValue) ? (int)(n.Micros / Values.Number.Scale) : null;

    public static DateOnly? Day(this JsonValue json, string key) =>
        json.Text(key) is { } t && Values.Day.TryParse(t, out var day) ? day : null;

    public static IReadOnlyList<string> Texts(this JsonValue json, string key) =>
        json[key] is { Kind: JsonKind.Array } a ? [.. a.Items.Where(i => i.Kind == JsonKind.Text).Select(i => i.Text)] : [];
}
