using System.Text.Json.Nodes;

namespace Cbe.Sdk.Text.Shapes;

/// <summary>
/// What a JSON value may look like. One declaration serves the strict reader and the published JSON Schema,
/// so that the two cannot disagree.
/// </summary>
internal abstract class Shape(string description)
{
    public string Description { get; } = description;

    /// <summary>The description in the style of a diagnostic's help.</summary>
    public string Help => char.ToLowerInvariant(Description[0]) + Description[1..].TrimEnd('.');

    /// <summary>The kinds of JSON value that may stand here.</summary>
    public abstract IReadOnlyList<JsonKind> Kinds { get; }

    /// <summary>The shape in the words of a diagnostic: "a text", "an object".</summary>
    public abstract string Words { get; }

    /// <summary>Reports everything that does not fit. Returns whether the value fits.</summary>
    public bool Check(JsonValue value, DiagnosticBag diagnostics)
    {
        if (diagnostics.IsFull)
        {
            return false;
        }

        if (Kinds.Contains(value.Kind))
        {
            return CheckInside(value, diagnostics);
        }

        diagnostics.Add(Codes.WrongShape, $"{JsonKinds.Words(value.Kind)} stands where {Words} is expected", value.Location, Help);
        return false;
    }

    /// <summary>The JSON Schema (2020-12) of the shape.</summary>
    public JsonNode ToSchema(SchemaDefinitions definitions)
    {
        var schema = Schema(definitions);
        if (schema is JsonObject o && !o.ContainsKey("$ref"))
        {
            o["description"] = Description;
        }

        return schema;
    }

    protected abstract bool CheckInside(JsonValue value, DiagnosticBag diagnostics);

    protected abstract JsonNode Schema(SchemaDefinitions definitions);
}
