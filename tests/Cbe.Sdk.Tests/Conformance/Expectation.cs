using System.Text.Json.Nodes;

namespace Cbe.Sdk.Tests.Conformance;

/// <summary>
/// One thing that a report must say: <c>in</c> is the path to a part of it; of an array <c>find</c> picks the one entry with
/// these members, and <c>is</c> (members that it must have), <c>absent</c> (members that it must not have), <c>none</c> (no such entry) or <c>count</c> say what is expected.
/// </summary>
internal static class Expectation
{
    public static void Check(JsonNode report, JsonObject expected)
    {
        var part = ((string)expected["in"]!).Split('.').Aggregate((JsonNode?)report, Step);
        if (part is JsonArray array)
        {
            var found = array.Where(e => Fits(e, expected["find"] ?? new JsonObject())).ToList();
            if (expected["none"] is not null || expected["count"] is not null)
            {
                int count = (int?)expected["count"] ?? 0;
                Assert.True(found.Count == count, $"expected {count} for {expected.ToJsonString()}, found {found.Count}:\n{array.ToJsonString()}");
                return;
            }

            Assert.True(found.Count == 1, $"{found.Count} entries fit {expected.ToJsonString()}:\n{array.ToJsonString()}");
            part = found[0];
        }

        // Of a list that is written only when there is something to tell.
        if (part is null && expected["none"] is not null)
        {
            return;
        }

        Assert.True(part is not null, $"the report has no {expected["in"]}");
        Assert.True(Fits(part, expected["is"] ?? new JsonObject()), $"expected {expected["is"]?.ToJsonString()}, found\n{part!.ToJsonString()}");
        foreach (string absent in (expected["absent"]?.AsArray() ?? []).Select(a => (string)a!))
        {
            Assert.True(part![absent] is null, $"`{absent}` is there:\n{part.ToJsonString()}");
        }
    }

    /// <summary>A member; or <c>measure=proficient</c>: of an array the entry that has this member.</summary>
    private static JsonNode? Step(JsonNode? node, string key) =>
        node is JsonArray array && key.Split('=') is [var member, var value] ? array.SingleOrDefault(e => (string?)e?[member] == value) : node?[key];

    private static bool Fits(JsonNode? node, JsonNode? expected) => (node, expected) switch
    {
        (JsonObject o, JsonObject e) => e.All(m => Fits(o[m.Key], m.Value)),
        (JsonArray a, JsonArray e) => a.Count == e.Count && a.Zip(e).All(p => Fits(p.First, p.Second)),
        _ => JsonNode.DeepEquals(node, expected),
    };
}
