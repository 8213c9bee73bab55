using System.Text.Json.Nodes;

namespace Cbe.Sdk.Text.Shapes;

/// <summary>An object whose keys are chosen by the author, such as the names of parameters.</summary>
internal sealed class MapShape(string description, TextPattern key, Shape value, int most = 1_000) : Shape(description)
{
    public override IReadOnlyList<JsonKind> Kinds { get; } = [JsonKind.Object];

    public override string Words => "an object";

    protected override bool CheckInside(JsonValue map, DiagnosticBag diagnostics)
    {
        if (map.Members.Count > most)
        {
            diagnostics.Add(Codes.NotAllowed, $"the object has {map.Members.Count} keys; at most {most} are allowed", map.Location, Help);
            return false;
        }

        bool fits = true;
        foreach (var member in map.Members.TakeWhile(_ => !diagnostics.IsFull))
        {
            if (!key.Matches(member.Name))
            {
                diagnostics.Add(Codes.NotAllowed, $"the key `{member.Name}` is not {key.Words}", member.NameLocation, key.Help);
                fits = false;
            }

            fits &= value.Check(member.Value, diagnostics);
        }

        return fits;
    }

    protected override JsonNode Schema(SchemaDefinitions definitions) => new JsonObject
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["pattern"] = key.Expression },
        ["additionalProperties"] = value.ToSchema(definitions),
        ["maxProperties"] = most,
    };
}
