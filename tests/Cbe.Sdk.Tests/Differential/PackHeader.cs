using System.Text.Json.Nodes;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>What a pack has beside its rules: the scale, facts, words and parameters.</summary>
internal static class PackHeader
{
    private static readonly string[] Levels = ["Starting", "Beginning", "Emerging", "Developing", "Approaching", "Proficient", "Strong", "Advanced", "Exemplary"];
    private static readonly (int Least, int Most)[] Scales = [(0, 1), (0, 4), (0, 100), (0, 100), (-10, 1_000), (0, 1_000_000), (-1_000_000, 1_000_000)];
    private static readonly string[] Readers = ["assessment", "progression", "support"];

    public static JsonObject Of(Dice dice)
    {
        var pack = new JsonObject { ["language"] = 1, ["id"] = "differential", ["version"] = "1", ["effective"] = new JsonObject { ["from"] = "2020-01-01" }, ["scale"] = Scale(dice) };
        if (dice.Once(3))
        {
            pack["symbols"] = JsonNode.Parse("""{ "setting": ["museum"], "form": ["podcast", "essay"] }""");
        }

        pack["facts"] = Facts(dice);
        pack["parameters"] = Parameters(dice, (string)pack["scale"]!["levels"]![0]!);
        return pack;
    }

    private static JsonObject Scale(Dice dice)
    {
        int count = dice.Of([1, 2, 3, 4, 4, 4, 5, 9]);
        int first = dice.Next(0, Levels.Length - count + 1);
        string[] levels = Levels[first..(first + count)];
        var (least, most) = dice.Of(Scales);
        var score = new JsonObject { ["min"] = least, ["max"] = most };
        if (!dice.Once(5))
        {
            var cuts = Enumerable.Range(0, count).Select(i => Number.FromMicros((least * Number.Scale) + ((most - least) * Number.Scale / (count + 1) * i) + (i == 0 && !dice.Once(4) ? 0 : dice.Next(0, 100_000))));
            score["cuts"] = new JsonArray([.. cuts.Select(c => JsonNode.Parse(c.ToString()))]);
        }

        return new JsonObject { ["levels"] = new JsonArray([.. levels.Select(l => (JsonNode)l)]), ["proficient"] = dice.Of(levels), ["score"] = score };
    }

    /// <summary>A fact of every type, of items and of learners, each open to some elements; now and then one that bears the name of a member.</summary>
    private static JsonObject Facts(Dice dice)
    {
        var facts = new JsonObject();
        foreach (string of in (string[])["evidence", "learner"])
        {
            string prefix = of == "evidence" ? "own" : "their";
            Add($"{prefix}Hints", """ "type": "number", "min": -5, "max": 5000 """);
            Add($"{prefix}Share", """ "type": "number", "min": 0, "max": 1 """);
            Add($"{prefix}Day", """ "type": "date" """);
            Add($"{prefix}Mode", """ "type": "symbol", "values": ["alone", "pair", "group"] """);
            Add($"{prefix}Note", """ "type": "text" """);
            Add($"{prefix}Ready", """ "type": "boolean" """);

            void Add(string name, string type)
            {
                string[] readers = dice.Once(2) ? Readers : [.. Readers.Where(_ => !dice.Once(2))];
                if (!dice.Once(5))
                {
                    facts[name] = JsonNode.Parse($$"""{ {{type}}, "of": "{{of}}", "about": "learning", "readBy": [{{string.Join(", ", readers.Select(r => $"\"{r}\""))}}] }""");
                }
            }
        }

        if (dice.Once(8))
        {
            facts[dice.Word("weight", "task")] = JsonNode.Parse("""{ "type": "number", "min": 0, "max": 9, "of": "evidence", "about": "learning", "readBy": ["assessment", "progression", "support"] }""");
        }

        return facts;
    }

    /// <summary>A parameter of every type; one of them changes in the middle of the record.</summary>
    private static JsonObject Parameters(Dice dice, string level)
    {
        string changes = RandomExpressions.FirstDay.AddDays(dice.Next(5, 30)).ToText();
        return (JsonObject)JsonNode.Parse($$"""
            {
              "few": { "type": "number", "min": 0, "max": 20, "values": { "2020-01-01": {{dice.Next(0, 6)}}, "{{changes}}": {{dice.Next(0, 6)}} } },
              "share": { "type": "number", "value": 0.{{dice.Next(1, 999_999):000000}} },
              "word": { "type": "text", "value": "{{dice.Word("alpha", "beta", "z")}}" },
              "strict": { "type": "boolean", "value": {{dice.Word("true", "false")}} },
              "since": { "type": "date", "value": "{{RandomExpressions.FirstDay.AddDays(dice.Next(0, 40)).ToText()}}" },
              "bar": { "type": "level", "value": "{{level}}" }
            }
            """)!;
    }
}
