using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>One of the policies that the gallery puts into words, as its figures were noted from its page.</summary>
internal sealed partial record GalleryEntry(string Id, string Url, JsonObject Figures)
{
    public static string ListPath { get; } = Path.Combine("..", "cases", "policy_rules.json");

    /// <summary>The folder of the gallery that is about this policy.</summary>
    public string Name => Id.ToLowerInvariant().Replace('_', '-');

    public static IReadOnlyList<GalleryEntry> All()
    {
        var list = JsonNode.Parse(File.ReadAllText(SharedData.PathOf(ListPath)))!;
        return [.. list["rules"]!.AsArray().Select(r => new GalleryEntry((string)r!["id"]!, (string)r["source"]!["url"]!, r["params"]!.AsObject()))];
    }

    public override string ToString() => Id;

    /// <summary>Every number among the figures, at any depth.</summary>
    public IEnumerable<decimal> Numbers() => NumbersOf(Figures);

    /// <summary>Every number that a pack says in its rules and figures; what it says in words does not count.</summary>
    public static IReadOnlySet<decimal> NumbersSaidBy(SamplePack pack)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(pack.Folder, "pack.json")), null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return Said(json, "").ToHashSet();
    }

    private static IEnumerable<decimal> NumbersOf(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(m => NumbersOf(m.Value)),
        JsonArray a => a.SelectMany(NumbersOf),
        JsonValue v when v.GetValueKind() == JsonValueKind.Number => [v.GetValue<decimal>()],
        _ => [],
    };

    private static IEnumerable<decimal> Said(JsonNode? node, string key) => node switch
    {
        JsonObject o => o.SelectMany(m => Said(m.Value, m.Key)),
        JsonArray a => a.SelectMany(i => Said(i, key)),

        // Two digits are steps of a hundredth, and so is the gap between the bands of a table.
        JsonValue v when key == "digits" => [v.GetValue<decimal>(), (decimal)Math.Pow(10, -v.GetValue<int>())],
        JsonValue v when v.GetValueKind() == JsonValueKind.Number => [v.GetValue<decimal>()],
        JsonValue v when key is "expression" or "score" or "of" or "provisional" or "levels" && v.TryGetValue(out string? text) =>
            Digits().Matches(text).Select(m => decimal.Parse(m.Value, CultureInfo.InvariantCulture)),
        _ => [],
    };

    [GeneratedRegex(@"\b\d+(\.\d+)?\b")]
    private static partial Regex Digits();
}
