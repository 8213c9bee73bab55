using System.Text.Json;
using System.Text.Json.Nodes;
using Cbe.Sdk.Analysis.Scenarios.Reading;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>The published JSON Schema of scenario files (draft 2020-12), made from the same declaration that the reader checks. It holds for YAML too.</summary>
public static class ScenarioSchema
{
    /// <summary>The schema as indented JSON text, ending in a line feed.</summary>
    public static string ToJson()
    {
        var definitions = new SchemaDefinitions();
        var body = (JsonObject)ScenarioShapes.File.ToSchema(definitions);
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = "Cbe.Sdk scenarios" };
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
