using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cbe.Sdk.Text.Shapes;

/// <summary>A text, perhaps one of a few words, perhaps of a pattern.</summary>
internal sealed class TextShape(string description, IReadOnlyList<string>? words = null, TextPattern? pattern = null, int longest = 20_000) : Shape(description)
{
    public override IReadOnlyList<JsonKind> Kinds { get; } = [JsonKind.Text];

    public override string Words => "a text";

    protected override bool CheckInside(JsonValue value, DiagnosticBag diagnostics)
    {
        if (words is not null && !words.Contains(value.Text, StringComparer.OrdinalIgnoreCase))
        {
            diagnostics.Add(Codes.NotAllowed, $"`{Short(value.Text)}` is not allowed here", value.Location, NearMiss.Help(value.Text, words, "allowed"));
            return false;
        }

        if (value.Text.Length > longest)
        {
            diagnostics.Add(Codes.NotAllowed, $"the text has {value.Text.Length} characters; at most {longest} are allowed", value.Location);
            return false;
        }

        if (pattern is not null && !pattern.Matches(value.Text))
        {
            diagnostics.Add(Codes.NotAllowed, $"`{Short(value.Text)}` is not {pattern.Words}", value.Location, pattern.Help);
            return false;
        }

        return true;
    }

    protected override JsonNode Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (words is not null)
        {
            // Words are compared without case; a schema can say so only by a pattern.
            schema["pattern"] = "^(?:" + string.Join('|', words.Select(w => string.Concat(w.Select(AnyCase)))) + ")$";
        }
        else if (pattern is not null)
        {
            schema["pattern"] = pattern.Expression;
        }

        return schema;
    }

    private static string AnyCase(char c) =>
        char.IsAsciiLetter(c) ? $"[{char.ToLowerInvariant(c)}{char.ToUpperInvariant(c)}]" : Regex.Escape(c.ToString());

    private static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";
}
