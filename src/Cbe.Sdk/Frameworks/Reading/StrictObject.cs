using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Frameworks;

/// <summary>
/// A JSON object whose keys are known: every other key is an error with the near miss as help, and every value of
/// another kind is an error at its place. A value <c>null</c> counts as absent.
/// </summary>
internal sealed partial class StrictObject
{
    private readonly DiagnosticBag _diagnostics;

    private StrictObject(JsonValue value, DiagnosticBag diagnostics)
    {
        Value = value;
        _diagnostics = diagnostics;
    }

    public JsonValue Value { get; }

    public JsonValue? this[string key] => Value[key] is { Kind: not JsonKind.Null } value ? value : null;

    /// <summary>The object, or null with a diagnostic when <paramref name="value"/> is something else.</summary>
    public static StrictObject? Open(JsonValue value, DiagnosticBag diagnostics, string what, params ReadOnlySpan<string> keys)
    {
        if (value.Kind != JsonKind.Object)
        {
            diagnostics.Add(Codes.WrongShape, $"{what} must be an object", value.Location, "write it in braces: `{ … }`");
            return null;
        }

        foreach (var member in value.Members)
        {
            if (!Knows(keys, member.Name))
            {
                diagnostics.Add(Codes.UnknownKey, $"unknown key `{member.Name}` in {what}", member.NameLocation, NearMiss.Help(member.Name, keys.ToArray(), "keys"));
            }
        }

        return new(value, diagnostics);
    }

    public string RequiredText(string key)
    {
        string? text = Text(key);
        if (text is null && this[key] is null)
        {
            _diagnostics.Add(Codes.MissingKey, $"the key `{key}` is missing", Value.Location, $"add `\"{key}\"`");
        }
        else if (text is not null && text.Length == 0)
        {
            _diagnostics.Add(Codes.NotAllowed, $"`{key}` is empty", this[key]!.Location);
        }

        return text ?? "";
    }

    public string? Text(string key) => this[key] is { } value ? TextOf(value, key) : null;

    public IReadOnlyList<string> Texts(string key) =>
        [.. Items(key).Select(v => TextOf(v, key)).OfType<string>()];

    /// <summary>One text, or an array of texts.</summary>
    public IReadOnlyList<string> OneOrMoreTexts(string key) =>
        this[key] is { Kind: JsonKind.Text } one ? [one.Text] : Texts(key);

    public IReadOnlyList<JsonValue> Items(string key)
    {
        if (this[key] is not { } value)
        {
            return [];
        }

        if (value.Kind != JsonKind.Array)
        {
            WrongShape(value, key, "an array");
            return [];
        }

        return value.Items;
    }

    public void WrongShape(JsonValue value, string key, string expected) =>
        _diagnostics.Add(Codes.WrongShape, $"`{key}` must be {expected}", value.Location);

    private string? TextOf(JsonValue value, string key)
    {
        if (value.Kind == JsonKind.Text)
        {
            return value.Text;
        }

        WrongShape(value, key, "a text");
        return null;
    }

    private static bool Knows(ReadOnlySpan<string> keys, string name)
    {
        foreach (string key in keys)
        {
            if (JsonKey.Same(name, key))
            {
                return true;
            }
        }

        return false;
    }
}
