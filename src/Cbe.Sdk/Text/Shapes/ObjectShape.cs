using System.Text.Json.Nodes;

namespace Cbe.Sdk.Text.Shapes;

/// <summary>An object with known keys. An unknown key is an error: a misspelt key must not quietly do nothing.</summary>
internal sealed class ObjectShape : Shape
{
    private readonly string? _definition;
    private readonly Lazy<IReadOnlyList<Key>> _keys;
    private readonly IReadOnlyDictionary<string, string> _unsupported;

    /// <param name="definition">The name of its part of the schema; needed by a shape that holds itself.</param>
    /// <param name="description">What the object is.</param>
    /// <param name="keys">Its keys.</param>
    /// <param name="unsupported">Keys that other systems know and that are refused with a word of help.</param>
    public ObjectShape(string? definition, string description, Func<IReadOnlyList<Key>> keys, IReadOnlyDictionary<string, string>? unsupported = null)
        : base(description)
    {
        _definition = definition;
        _keys = new(keys);
        _unsupported = unsupported ?? new Dictionary<string, string>();
    }

    public override IReadOnlyList<JsonKind> Kinds { get; } = [JsonKind.Object];

    public override string Words => "an object";

    protected override bool CheckInside(JsonValue value, DiagnosticBag diagnostics)
    {
        bool fits = true;
        foreach (var member in value.Members.TakeWhile(_ => !diagnostics.IsFull))
        {
            var key = _keys.Value.FirstOrDefault(k => JsonKey.Same(member.Name, k.Name));
            fits &= key is null ? Unknown(member, diagnostics) : key.Shape.Check(member.Value, diagnostics);
        }

        foreach (var key in _keys.Value.Where(k => k.IsRequired && value[k.Name] is null))
        {
            diagnostics.Add(Codes.MissingKey, $"the key `{key.Name}` is missing", value.Location, $"add `\"{key.Name}\"`: {key.Shape.Help}");
            fits = false;
        }

        return fits;
    }

    private bool Unknown(JsonMember member, DiagnosticBag diagnostics)
    {
        var unsupported = _unsupported.FirstOrDefault(u => JsonKey.Same(member.Name, u.Key));
        if (unsupported.Key is not null)
        {
            diagnostics.Add(Codes.UnsupportedKey, $"the key `{member.Name}` is not supported", member.NameLocation, unsupported.Value);
        }
        else
        {
            diagnostics.Add(Codes.UnknownKey, $"the key `{member.Name}` is not known here", member.NameLocation,
                NearMiss.Help(member.Name, [.. _keys.Value.Select(k => k.Name)], "keys"));
        }

        return false;
    }

    protected override JsonNode Schema(SchemaDefinitions definitions) =>
        _definition is null ? Body(definitions) : definitions.Reference(_definition, () =>
        {
            var body = Body(definitions);
            body["description"] = Description;
            return body;
        });

    private JsonObject Body(SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var key in _keys.Value)
        {
            string pascal = char.ToUpperInvariant(key.Name[0]) + key.Name[1..];
            properties[key.Name] = key.Shape.ToSchema(definitions);
            if (pascal != key.Name)
            {
                properties[pascal] = key.Shape.ToSchema(definitions);
            }

            if (key.IsRequired)
            {
                required.Add((JsonNode)new JsonObject { ["anyOf"] = new JsonArray(Has(key.Name), Has(pascal)) });
            }
        }

        var body = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0)
        {
            body["allOf"] = required;
        }

        return body;
    }

    private static JsonNode Has(string name) => new JsonObject { ["required"] = new JsonArray((JsonNode)name) };
}
