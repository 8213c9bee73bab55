using System.Text.Json.Nodes;

namespace SchoolService.Tests;

/// <summary>Likely mistakes get an answer that says what is wrong and what to do.</summary>
public sealed class MistakeTests : IDisposable
{
    private readonly RunningSchool _school = new();

    public MistakeTests() => _school.Put(Riverside.Learners.First(l => l.Id == "jonas")).GetAwaiter().GetResult();

    public void Dispose() => _school.Dispose();

    private Task<(int, string)> Post(string json, string learner = "jonas") => _school.Send(HttpMethod.Post, $"/learners/{learner}/evidence", json);

    private static string Evidence(string more = "", string id = "j9", string competency = "A-SSE.1") => $$"""{ "id": "{{id}}", "competency": "{{competency}}", "occurredOn": "2025-12-15", "score": 71{{more}} }""";

    private static void Says(string part, JsonObject problem) => Assert.Contains(part, (string)problem["detail"]!, StringComparison.Ordinal);

    private static void Says(string member, string sentence, JsonObject problem) => Assert.Equal([sentence], ((JsonArray)problem["errors"]![member]!).Select(e => (string)e!));

    [Theory]
    [InlineData("/learners/nobody")]
    [InlineData("/learners/nobody/decisions?asOf=2026-01-31")]
    [InlineData("/learners/nobody/pathways?asOf=2026-01-31")]
    [InlineData("/learners/nobody/explanation?competency=A-SSE.1&rule=proficient&asOf=2026-01-31")]
    public async Task A_learner_who_is_not_there(string path) =>
        Says("there is no learner `nobody`", RunningSchool.Problem(404, await _school.Get(path)));

    [Fact]
    public async Task Evidence_of_a_learner_who_is_not_there() =>
        Says("PUT /learners/nobody makes one", RunningSchool.Problem(404, await Post(Evidence(), "nobody")));

    [Fact]
    public async Task Json_that_is_none() => Says("'j' is an invalid start of a property name", RunningSchool.Problem(400, await Post("{ j }")));

    [Fact]
    public async Task A_member_that_is_misspelt() => Says("'occuredOn' could not be mapped", RunningSchool.Problem(400, await Post("""{ "id": "j9", "competency": "A-SSE.1", "occuredOn": "2025-12-15" }""")));

    [Fact]
    public async Task A_day_that_is_none()
    {
        RunningSchool.Problem(400, await Post("""{ "id": "j9", "competency": "A-SSE.1", "occurredOn": "2025-13-15" }"""));
        Says("asOf", RunningSchool.Problem(400, await _school.Get("/learners/jonas/decisions?asOf=2026-02-30")));
    }

    [Fact]
    public async Task An_unknown_competency() =>
        Says("competency", "CBE3103: the framework has no competency `A-SEE.1`; did you mean `A-SSE.1`?", RunningSchool.Problem(400, await Post(Evidence(competency: "A-SEE.1"))));

    [Fact]
    public async Task Words_and_scores_outside_the_policy_all_at_once()
    {
        var problem = RunningSchool.Problem(400, await Post("""{ "id": "j9", "competency": "A-SSE.1", "occurredOn": "2025-12-15", "level": "Profcient", "score": 101, "assessor": "techer", "attempt": 0 }"""));
        Says("level", "CBE3104: the scale has no level `Profcient`; did you mean `Proficient`?", problem);
        Says("score", "CBE3107: the score 101 is outside 0 to 100", problem);
        Says("assessor", "CBE3106: `techer` is not a word of `assessor`; did you mean `teacher`?", problem);
        Says("attempt", "CBE1005: `attempt` must be a whole number from 1 on", problem);
        Assert.Equal("the evidence cannot be used as it is", (string?)problem["title"]);
    }

    [Fact]
    public async Task An_evidence_id_that_stands_already_is_a_conflict_and_changes_nothing()
    {
        var before = await _school.Get("/learners/jonas");
        Says("id", "CBE3109: the evidence `j1` stands twice; the first is used; give each piece of evidence its own id", RunningSchool.Problem(409, await Post(Evidence(id: "j1"))));
        Assert.Equal(before, await _school.Get("/learners/jonas"));
    }

    [Fact]
    public async Task Evidence_that_was_not_judged_is_stored_with_a_warning()
    {
        var (status, body) = await Post("""{ "id": "j9", "competency": "A-SSE.1", "occurredOn": "2025-12-15" }""");
        Assert.Equal(201, status);
        Assert.Contains("CBE3113", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_with_errors_is_sent_back_with_their_places_and_not_stored()
    {
        var answer = await _school.Send(HttpMethod.Put, "/learners/maya", "{ \"id\": \"maya\",\n  \"evidence\": [ { \"id\": \"m1\", \"competency\": \"A-SEE.1\", \"occurredOn\": \"2025-11-03\", \"score\": 70 } ] }");
        var finding = Assert.Single((JsonArray)RunningSchool.Problem(400, answer)["findings"]!)!;
        Assert.Equal(("CBE3103", 2, "did you mean `A-SSE.1`?"), ((string?)finding["code"], (int)finding["line"]!, (string?)finding["help"]));
        Assert.Equal(404, (await _school.Get("/learners/maya")).Status);
    }

    [Fact]
    public async Task A_record_under_another_name() =>
        Says("the address says `maya` and the record `jonas`", RunningSchool.Problem(400, await _school.Send(HttpMethod.Put, "/learners/maya", """{ "id": "jonas" }""")));

    [Fact]
    public async Task A_body_that_is_no_record() =>
        Assert.Equal("CBE1001", (string?)((JsonArray)RunningSchool.Problem(400, await _school.Send(HttpMethod.Put, "/learners/maya", "maya"))["findings"]!)[0]!["code"]);

    [Fact]
    public async Task A_day_on_which_the_policy_is_not_in_force() =>
        Says("in force from 2025-08-01 to no end, and not on 2025-01-31", RunningSchool.Problem(400, await _school.Get("/learners/jonas/decisions?asOf=2025-01-31")));

    [Fact]
    public async Task A_rule_or_a_competency_that_nothing_decided_about()
    {
        Says("no rule `profcient` decided about `A-SSE.1`; did you mean `proficient`?", RunningSchool.Problem(404, await _school.Get("/learners/jonas/explanation?competency=A-SSE.1&rule=profcient&asOf=2026-01-31")));
        Says("did you mean `A-SSE.1`?", RunningSchool.Problem(404, await _school.Get("/learners/jonas/explanation?competency=A-SSE.9&rule=proficient&asOf=2026-01-31")));
        Says("competency", RunningSchool.Problem(400, await _school.Get("/learners/jonas/explanation?rule=proficient")));
    }

    [Fact]
    public async Task A_way_that_leads_nowhere() => RunningSchool.Problem(404, await _school.Get("/pupils"));
}
