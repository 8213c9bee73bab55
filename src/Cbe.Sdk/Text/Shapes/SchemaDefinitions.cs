using System.Text.Json.Nodes;

namespace Cbe.Sdk.Text.Shapes;

/// <summary>The named parts of a JSON Schema, each written once.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonNode?> _definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to the definition, which is made when it is first asked for.</summary>
    public JsonObject Reference(string name, Func<JsonNode> make)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions.Add(name, null);
            _definitions[name] = make();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    public JsonObject ToJson()
    {
        var all = new JsonObject();
        foreach (var (name, definition) in _definitions)
        {
            all.Add(name, definition);
        }

        return all;
    }
}
