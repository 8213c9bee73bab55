using System.Text.Json.Nodes;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Text.Shapes;

/// <summary>An exact number: at most six digits after the point, no exponent.</summary>
internal sealed class NumberShape(string description, long? least = null, long? most = null, bool whole = false) : Shape(description)
{
    public override IReadOnlyList<JsonKind> Kinds { get; } = [JsonKind.Number];

    public override string Words => whole ? "a whole number" : "a number";

    protected override bool CheckInside(JsonValue value, DiagnosticBag diagnostics)
    {
        string? problem = NumberText.Parse(value.Text, out var number) switch
        {
            NumberTextResult.TooManyDigits => "has more than six digits after the point",
            NumberTextResult.Malformed => "is not written as plain digits",
            NumberTextResult.TooLarge => "is larger than a number can be",
            _ when whole && !number.IsWhole => "is not a whole number",
            _ when least is { } l && number < Number.FromInteger(l) => $"is less than {l}",
            _ when most is { } m && number > Number.FromInteger(m) => $"is more than {m}",
            _ => null,
        };
        if (problem is not null)
        {
            diagnostics.Add(Codes.NotAllowed, $"`{value.Text}` {problem}", value.Location, Help);
        }

        return problem is null;
    }

    protected override JsonNode Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = whole ? "integer" : "number" };
        if (least is { } l)
        {
            schema["minimum"] = l;
        }

        if (most is { } m)
        {
            schema["maximum"] = m;
        }

        return schema;
    }
}
