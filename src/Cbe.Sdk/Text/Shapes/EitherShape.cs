using System.Text.Json.Nodes;

namespace Cbe.Sdk.Text.Shapes;

/// <summary>One of several shapes that differ in the kind of JSON value.</summary>
internal sealed class EitherShape(string description, params Shape[] shapes) : Shape(description)
{
    public override IReadOnlyList<JsonKind> Kinds { get; } = [.. shapes.SelectMany(s => s.Kinds)];

    public override string Words => string.Join(" or ", shapes.Select(s => s.Words));

    protected override bool CheckInside(JsonValue value, DiagnosticBag diagnostics)
    {
        foreach (var shape in shapes)
        {
            if (shape.Kinds.Contains(value.Kind))
            {
                return shape.Check(value, diagnostics);
            }
        }

        return false;
    }

    protected override JsonNode Schema(SchemaDefinitions definitions) =>
        new JsonObject { ["anyOf"] = new JsonArray([.. shapes.Select(s => s.ToSchema(definitions))]) };
}
