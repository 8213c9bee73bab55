using System.Text.Json.Nodes;

namespace Cbe.Sdk.Text.Shapes;

/// <summary>Anything: kept for people and other programs, read by no rule.</summary>
internal sealed class AnyShape(string description, params JsonKind[] kinds) : Shape(description)
{
    public override IReadOnlyList<JsonKind> Kinds { get; } = kinds.Length > 0 ? kinds : Enum.GetValues<JsonKind>();

    public override string Words => Kinds.Count == 1 ? JsonKinds.Words(Kinds[0]) : "a value";

    protected override bool CheckInside(JsonValue value, DiagnosticBag diagnostics) => true;

    protected override JsonNode Schema(SchemaDefinitions definitions) =>
        Kinds is [JsonKind.Object] ? new JsonObject { ["type"] = "object" } : new JsonObject();
}
