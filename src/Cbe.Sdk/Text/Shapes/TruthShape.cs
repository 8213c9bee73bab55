using System.Text.Json.Nodes;

namespace Cbe.Sdk.Text.Shapes;

/// <summary>True or false.</summary>
internal sealed class TruthShape(string description) : Shape(description)
{
    public override IReadOnlyList<JsonKind> Kinds { get; } = [JsonKind.True, JsonKind.False];

    public override string Words => "true or false";

    protected override bool CheckInside(JsonValue value, DiagnosticBag diagnostics) => true;

    protected override JsonNode Schema(SchemaDefinitions definitions) => new JsonObject { ["type"] = "boolean" };
}
