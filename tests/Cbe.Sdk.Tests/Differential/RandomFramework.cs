using System.Text.Json.Nodes;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>A framework whose competencies have codes, kinds and prerequisites; now and then a circle of these, which nothing may take for an order.</summary>
internal static class RandomFramework
{
    public static string Of(Dice dice, IReadOnlyList<string> competencies)
    {
        bool circle = dice.Once(10);
        var items = competencies.Select((id, i) =>
        {
            string[] before = [.. Enumerable.Range(0, dice.Of([0, 0, 1, 2, 3])).Select(_ => dice.Next(0, circle ? competencies.Count : i + 1)).Where(b => b != i).Distinct().Select(b => competencies[b])];
            var item = new JsonObject { ["id"] = id, ["statement"] = $"Statement {i}" };
            if (!dice.Once(4))
            {
                item["code"] = dice.Once(6) ? dice.Of(RandomExpressions.Texts).Trim() + i : $"K.{i}";
            }

            if (!dice.Once(4))
            {
                item["kind"] = dice.Word("habit", "alpha", "beta");
            }

            if (before.Length > 0)
            {
                item["prerequisites"] = new JsonArray([.. before.Select(b => (JsonNode)b)]);
            }

            return (JsonNode)item;
        });
        return new JsonObject { ["id"] = "framework", ["title"] = "Framework", ["competencies"] = new JsonArray([.. items]) }.ToJsonString();
    }
}
