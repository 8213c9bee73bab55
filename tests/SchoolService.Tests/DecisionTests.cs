using System.Text.Json;
using System.Text.Json.Nodes;
using Cbe.Sdk.Learners;

namespace SchoolService.Tests;

public sealed class DecisionTests : IDisposable
{
    private readonly RunningSchool _school = new();

    public void Dispose() => _school.Dispose();

    [Fact]
    public async Task Library_tool_and_service_give_the_same_bytes_for_every_learner()
    {
        var told = Riverside.Tool("evaluate", "--pack", Riverside.Folder, "--framework", Path.Combine(Riverside.Folder, "framework.json"),
            "--learners", Path.Combine(Riverside.Folder, "learners.jsonl"), "--as-of", "2026-01-31", "--json");
        Assert.Equal(Riverside.Learners.Count + 1, told.Length);
        for (int i = 0; i < Riverside.Learners.Count; i++)
        {
            var learner = Riverside.Learners[i];
            Assert.Equal(201, (await _school.Put(learner)).Status);
            var (status, body) = await _school.Get($"/learners/{learner.Id}/decisions?asOf=2026-01-31");
            Assert.Equal((200, Riverside.Engine.Evaluate(learner, Riverside.AsOf).ToJson()), (status, body));
            Assert.Equal(told[i], body);
        }
    }

    [Fact]
    public async Task Evidence_added_piece_by_piece_gives_the_same_bytes_as_the_whole_record()
    {
        var jonas = Riverside.Learners.First(l => l.Id == "jonas");
        await _school.Put(jonas with { Evidence = [] });
        foreach (var evidence in JsonNode.Parse(LearnerJson.Write(jonas))!["evidence"]!.AsArray())
        {
            var (status, body) = await _school.Send(HttpMethod.Post, "/learners/jonas/evidence", evidence!.ToJsonString());
            Assert.True(status == 201, body);
        }

        Assert.Equal((200, LearnerJson.Write(jonas)), await _school.Get("/learners/jonas"));
        Assert.Equal((200, Riverside.Report("jonas").ToJson()), await _school.Get("/learners/jonas/decisions?asOf=2026-01-31"));
    }

    [Fact]
    public async Task An_explanation_comes_as_json_and_as_text()
    {
        await _school.Put(Riverside.Learners.First(l => l.Id == "jonas"));
        var why = Riverside.Report("jonas").For("A-SSE.1")!.Decisions.First(d => d.Rule == "proficient").Explain();
        const string Path = "/learners/jonas/explanation?competency=A-SSE.1&rule=proficient&asOf=2026-01-31";
        Assert.Equal((200, why.ToJson()), await _school.Get(Path));
        Assert.Equal((200, why.ToText()), await _school.Get(Path, "text/plain"));
        Assert.Contains("7.0825 short", why.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pathways_are_that_part_of_the_report()
    {
        await _school.Put(Riverside.Learners.First(l => l.Id == "jonas"));
        var (status, body) = await _school.Get("/learners/jonas/pathways?asOf=2026-01-31");
        using var report = JsonDocument.Parse(Riverside.Report("jonas").ToUtf8Json());
        Assert.Equal((200, report.RootElement.GetProperty("pathways").GetRawText()), (status, body));
        using var pathways = JsonDocument.Parse(body);
        Assert.Equal("blocked", pathways.RootElement.GetProperty("competencies").EnumerateArray().First(c => c.GetProperty("competency").GetString() == "A-SSE.2").GetProperty("state").GetString());
    }

    [Fact]
    public async Task Without_a_day_decisions_are_of_today_at_the_school()
    {
        await _school.Put(Riverside.Learners[0]);
        using var report = JsonDocument.Parse((await _school.Get("/learners/maya/decisions")).Body);
        var asOf = report.RootElement.GetProperty("asOf").GetString();
        Assert.Contains(asOf, (string[])[DateTime.UtcNow.ToString("yyyy-MM-dd"), DateTime.UtcNow.AddMinutes(-1).ToString("yyyy-MM-dd")]);
    }

    [Fact]
    public async Task Evidence_from_many_teachers_at_once_is_all_stored()
    {
        await _school.Put(new LearnerRecord { Id = "maya" });
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => _school.Send(HttpMethod.Post, "/learners/maya/evidence", $$"""{ "id": "m{{i}}", "competency": "A-SSE.1", "occurredOn": "2025-11-03", "score": 70 }""")));
        Assert.All(answers, a => Assert.Equal(201, a.Status));
        Assert.Equal(100, JsonDocument.Parse((await _school.Get("/learners/maya")).Body).RootElement.GetProperty("evidence").GetArrayLength());
    }

    [Fact]
    public async Task The_readme_shows_what_its_requests_answer()
    {
        await _school.Send(HttpMethod.Put, "/learners/maya", """{ "id": "maya" }""");
        await _school.Send(HttpMethod.Post, "/learners/maya/evidence",
            """{ "id": "m1", "competency": "A-SSE.1", "occurredOn": "2025-11-03", "level": "Proficient", "score": 78, "assessor": "teacher", "setting": "school" }""");
        var (_, text) = await _school.Get("/learners/maya/explanation?competency=A-SSE.1&rule=proficient&asOf=2026-01-31", "text/plain");
        string path = Cbe.Sdk.Tests.Support.RepositoryRoot.At("samples", "SchoolService", "README.md");
        string readme = File.ReadAllText(path);
        const string Begin = "<!-- answer explanation -->\n```text\n";
        int from = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        string shown = readme[from..readme.IndexOf("```", from, StringComparison.Ordinal)];
        string answered = text.TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("CBE_ACCEPT") == "1")
        {
            File.WriteAllText(path, readme.Replace(Begin + shown, Begin + answered, StringComparison.Ordinal));
            return;
        }

        Assert.Equal(answered, shown);
    }
}
