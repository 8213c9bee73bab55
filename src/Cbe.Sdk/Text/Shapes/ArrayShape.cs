using System.Text.Json.Nodes;

namespace Cbe.Sdk.Text.Shapes;

/// <summary>An array of values of one shape.</summary>
internal sealed class ArrayShape(string description, Shape item, int least = 0, int most = 10_000) : Shape(description)
{
    public override IReadOnlyList<JsonKind> Kinds { get; } = [JsonKind.Array];

    public override string Words => "an array";

    protected override bool CheckInside(JsonValue value, DiagnosticBag diagnostics)
    {
        if (value.Items.Count < least || value.Items.Count > most)
        {
            diagnostics.Add(Codes.NotAllowed, $"the array has {value.Items.Count} items; {least} to {most} are allowed", value.Location, Help);
            return false;
        }

        bool fits = true;
        foreach (var element in value.Items)
        {
            fits &= item.Check(element, diagnostics);
        }

        return fits;
    }

    protected override JsonNode Schema(SchemaDefinitions definitions) => new JsonObject
    {
        ["type"] = "array", ["items"] = item.ToSchema(definitions), ["minItems"] = least, ["maxItems"] = most,
    };
}
