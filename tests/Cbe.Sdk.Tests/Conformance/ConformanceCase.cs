using System.Text.Json.Nodes;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Tests.Conformance;

/// <summary>One case of a file, with what the file's setup adds to it.</summary>
public sealed record ConformanceCase(string File, JsonObject Json)
{
    public string Name => (string)Json["name"]!;

    public JsonObject Expect => (JsonObject)Json["expect"]!;

    public static IEnumerable<ConformanceCase> All()
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests", "conformance"), "*.json").Order(StringComparer.Ordinal))
        {
            var root = (JsonObject)JsonNode.Parse(System.IO.File.ReadAllText(path))!;
            foreach (var node in (JsonArray)root["cases"]!)
            {
                var json = (JsonObject)node!.DeepClone();
                foreach (var (key, value) in (JsonObject?)root["setup"] ?? [])
                {
                    if (!json.ContainsKey(key))
                    {
                        json[key] = value!.DeepClone();
                    }
                }

                yield return new(Path.GetFileNameWithoutExtension(path), json);
            }
        }
    }

    public override string ToString() => $"{File}: {Name}";
}
