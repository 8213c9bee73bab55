using System.Text;
using System.Text.Json.Nodes;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Conformance;

/// <summary>One case of <c>tests/conformance/elements</c>: a pack, perhaps a framework, learners, a day, and what must come of them.</summary>
internal sealed record ElementCase(string File, string Name, JsonObject Json)
{
    public static IEnumerable<ElementCase> All() =>
        Directory.EnumerateFiles(RepositoryRoot.At("tests", "conformance", "elements"), "*.json").Order(StringComparer.Ordinal).SelectMany(Read);

    /// <summary>What the pack is refused for; null when it is accepted.</summary>
    public IReadOnlyList<string>? Errors => Json["errors"]?.AsArray().Select(e => (string)e!).ToList();

    /// <param name="wholeScale">Whether a scale of the case replaces the default one whole.</param>
    public RulePackResult Pack(bool wholeScale = false)
    {
        var pack = new JsonObject
        {
            ["language"] = 1, ["id"] = "case", ["version"] = "1",
            ["scale"] = JsonNode.Parse("""{"levels":["Beginning","Developing","Proficient","Advanced"],"proficient":"Proficient","score":{"min":0,"max":100,"cuts":[0,50,70,90]}}"""),
        };
        if (wholeScale && Json["pack"]?["scale"] is not null)
        {
            pack.Remove("scale");
        }

        Merge(pack, Json["pack"]?.AsObject() ?? []);
        return RulePack.TryRead(new RulePackDocument("case.json", Encoding.UTF8.GetBytes(pack.ToJsonString())));
    }

    public CompetencyFramework? Framework()
    {
        if (Json["framework"] is not { } json)
        {
            return null;
        }

        var read = FrameworkReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), "framework.json");
        Assert.True(read.Framework is not null, string.Join("\n", read.Diagnostics));
        return read.Framework;
    }

    public DateOnly AsOf => DateOnly.ParseExact((string?)Json["asOf"] ?? "2026-01-31", "yyyy-MM-dd");

    public IEnumerable<LearnerRecord> Learners(RecordSchema schema) =>
        (Json["learners"]?.AsArray() ?? new JsonArray(Json["learner"]?.DeepClone() ?? new JsonObject { ["id"] = "learner" })).SelectMany(l => Times(l!.AsObject())).Select(l => Parse(l.ToJsonString(), schema));

    /// <summary>A learner with <c>times</c> stands for as many, told apart by a number behind the id.</summary>
    private static IEnumerable<JsonObject> Times(JsonObject learner)
    {
        if ((int?)learner["times"] is not { } times)
        {
            return [learner];
        }

        return Enumerable.Range(1, times).Select(i =>
        {
            var one = learner.DeepClone().AsObject();
            one.Remove("times");
            one["id"] = $"{one["id"]}-{i}";
            return one;
        });
    }

    private static LearnerRecord Parse(string json, RecordSchema schema)
    {
        var read = LearnerJson.Parse(json, schema);
        Assert.True(read.Record is not null && read.Findings.All(f => f.Code == Codes.MissingScore.Code), string.Join("\n", read.Findings));
        return read.Record!;
    }

    private static IEnumerable<ElementCase> Read(string path)
    {
        string file = Path.GetFileNameWithoutExtension(path);
        var json = JsonNode.Parse(System.IO.File.ReadAllText(path))!.AsObject();
        var setup = json["setup"]?.AsObject() ?? [];
        foreach (var c in json["cases"]!.AsArray())
        {
            var whole = setup.DeepClone().AsObject();
            Merge(whole, c!.AsObject());
            yield return new(file, (string)c["name"]!, whole);
        }
    }

    /// <summary>Objects are merged, everything else is replaced.</summary>
    private static void Merge(JsonObject into, JsonObject from)
    {
        foreach (var (key, value) in from)
        {
            if (value is JsonObject child && into[key] is JsonObject own)
            {
                Merge(own, child);
            }
            else
            {
                into[key] = value?.DeepClone();
            }
        }
    }
}
