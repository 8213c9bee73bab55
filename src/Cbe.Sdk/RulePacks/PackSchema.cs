using System.Text.Json;
using System.Text.Json.Nodes;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.RulePacks;

/// <summary>The published JSON Schema of rule packs (draft 2020-12), made from the same declaration that the reader checks.</summary>
public static class PackSchema
{
    /// <summary>The schema as indented JSON text, ending in a line feed.</summary>
    /// <param name="methods">The mastery methods that packs may name; the built-in ones unless told.</param>
    public static string ToJson(MasteryMethodSet? methods = null)
    {
        var definitions = new SchemaDefinitions();
        var body = (JsonObject)PackShapes.Pack(methods ?? MasteryMethodSet.BuiltIn).ToSchema(definitions);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Cbe.Sdk rule pack",
        };
        foreach (var (key, value) in body.ToList())
        {
            body.Remove(key);
            schema[key] = value;
        }

        schema["$defs"] = definitions.ToJson();
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            schema.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
