using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolService.Tests;

public sealed class PolicyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cbe-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<JsonElement> Policy(RunningSchool school) => JsonDocument.Parse((await school.Get("/policy")).Body).RootElement;

    private static async Task<JsonElement> Until(RunningSchool school, Func<JsonElement, bool> seen)
    {
        for (int i = 0; i < 600; i++)
        {
            var policy = await Policy(school);
            if (seen(policy))
            {
                return policy;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException((await Policy(school)).GetRawText());
    }

    [Fact]
    public async Task A_broken_policy_is_refused_with_reasons_and_a_repaired_one_decides()
    {
        string pack = Path.Combine(_folder, "pack.json");
        string good = File.ReadAllText(Path.Combine(Riverside.Folder, "pack.json"));
        File.WriteAllText(pack, good);
        using var school = new RunningSchool(pack);
        await school.Put(Riverside.Learners[0]);
        var before = await Policy(school);
        Assert.Equal((0, JsonValueKind.Null), (before.GetProperty("reloads").GetInt32(), before.GetProperty("refused").ValueKind));
        var decided = await school.Get("/learners/maya/decisions?asOf=2026-01-31");

        File.WriteAllText(pack, good.Replace("evidence.Any(", "evidence.Eny(", StringComparison.Ordinal));
        var refused = await Until(school, p => p.GetProperty("refused").ValueKind == JsonValueKind.Array);
        var problem = refused.GetProperty("refused").EnumerateArray().First(p => p.GetProperty("code").GetString() == "CBE2003");
        Assert.StartsWith("pack.json:", problem.GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.Equal("did you mean `Any`?", problem.GetProperty("help").GetString());
        Assert.Equal(before.GetProperty("hash").GetString(), refused.GetProperty("hash").GetString());
        Assert.Equal(decided, await school.Get("/learners/maya/decisions?asOf=2026-01-31"));

        File.WriteAllText(pack, good.Replace("2026.1.0", "2026.2.0", StringComparison.Ordinal));
        var repaired = await Until(school, p => p.GetProperty("reloads").GetInt32() == 1);
        Assert.Equal(("2026.2.0", JsonValueKind.Null), (repaired.GetProperty("version").GetString(), repaired.GetProperty("refused").ValueKind));
        Assert.Contains(repaired.GetProperty("hash").GetString()!, (await school.Get("/learners/maya/decisions?asOf=2026-01-31")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_service_does_not_start_with_a_broken_policy()
    {
        string pack = Path.Combine(_folder, "pack.json");
        File.WriteAllText(pack, "{ \"language\": 1 }");
        var refused = Assert.ThrowsAny<Exception>(() => new RunningSchool(pack));
        Assert.Contains("CBE1004", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Openapi_describes_every_operation()
    {
        using var school = new RunningSchool();
        var document = JsonNode.Parse((await school.Get("/openapi/v1.json")).Body)!;
        var operations = ((JsonObject)document["paths"]!).SelectMany(p => ((JsonObject)p.Value!).Select(o => (Name: $"{o.Key} {p.Key}", Operation: (JsonObject)o.Value!))).ToList();
        Assert.Equal(
        [
            "get /learners/{learner}", "get /learners/{learner}/decisions", "get /learners/{learner}/explanation", "get /learners/{learner}/pathways", "get /policy",
            "post /learners/{learner}/evidence", "put /learners/{learner}",
        ], operations.Select(o => o.Name).Order(StringComparer.Ordinal));
        Assert.All(operations, o => Assert.True(o.Operation["summary"] is not null && o.Operation["operationId"] is not null && o.Operation["responses"]!["200"] is not null | o.Operation["responses"]!["201"] is not null, o.Name));
        Assert.Contains("The performance level", document.ToJsonString(), StringComparison.Ordinal);
    }
}
