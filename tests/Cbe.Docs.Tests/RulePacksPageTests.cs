using System.Text.Json.Nodes;
using Cbe.Sdk.RulePacks;

namespace Cbe.Docs.Tests;

/// <summary>docs/rule-packs.md names every key that a pack can have.</summary>
public class RulePacksPageTests
{
    [Fact]
    public void Every_key_of_the_schema_is_mentioned()
    {
        string text = string.Join("\n", Page.Of("docs/rule-packs.md").Lines);
        var missing = Keys(JsonNode.Parse(PackSchema.ToJson())!)
            .Where(k => !char.IsAsciiLetterUpper(k[0]) && !text.Contains($"`{k}`", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Empty(missing);
    }

    private static IEnumerable<string> Keys(JsonNode node) => node switch
    {
        JsonObject o => (o["properties"] is JsonObject properties && o["type"] is JsonValue ? properties.Select(p => p.Key) : []).Concat(o.SelectMany(p => p.Value is null ? [] : Keys(p.Value))),
        JsonArray a => a.SelectMany(x => x is null ? [] : Keys(x)),
        _ => [],
    };
}
