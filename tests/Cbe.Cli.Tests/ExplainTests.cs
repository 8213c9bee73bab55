using System.Text.Json;

namespace Cbe.Cli.Tests;

public class ExplainTests
{
    private const string OnAttempts = "explain --pack tests/Cbe.Cli.Tests/Files/attempts/pack.json --learners tests/Cbe.Cli.Tests/Files/attempts/learners.jsonl --as-of 2026-01-31 --learner amara -c A-SSE.1";

    [Fact]
    public void Every_level_is_explained_with_its_figures() => Tool.OnSchool("explain", "--learner jonas --competency A-SSE.1").IsGolden("explain-jonas");

    [Fact]
    public void Evidence_set_aside_says_why() => Tool.OnSchool("explain", "--learner jonas -c A-CED.1").Exits(0)
        .Says("no evidence yet", "evidence j4 is set aside:", "Learning outside school counts once a teacher confirms it.");

    [Fact]
    public void What_became_of_each_attempt_is_told() => Tool.Line(OnAttempts).IsGolden("explain-attempts");

    [Fact]
    public void Json_tells_what_became_of_each_attempt() => Tool.Line(OnAttempts + " --json").Exits(0).Says("set aside: quiz-3 counts in its place");

    [Fact]
    public void A_persons_decision_is_named_beside_the_rules() => Tool.OnSchool("explain", "--learner ravi --competency A-SSE.1").Exits(0)
        .Says("Proficient (by a person)", "decided by a person (teacher of record, 2025-12-01): Showed it orally.", "by the rules alone: Developing");

    [Fact]
    public void One_rule_can_be_picked()
    {
        var tool = Tool.OnSchool("explain", "--learner jonas --competency A-SSE.1 --rule proficient").Exits(0).Says("(rule proficient)");
        Assert.DoesNotContain("(rule developing)", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_outcome_and_the_explanations()
    {
        using var json = JsonDocument.Parse(Tool.OnSchool("explain", "--learner jonas --competency A-SSE.1 --json").Exits(0).Output);
        Assert.Equal("Developing", json.RootElement.GetProperty("outcome").GetProperty("level").GetString());
        Assert.Equal(3, json.RootElement.GetProperty("decisions").GetArrayLength());
        Assert.True(json.RootElement.GetProperty("decisions")[0].TryGetProperty("why", out _));
        Assert.Equal(3, json.RootElement.GetProperty("evidence").GetArrayLength());
    }

    [Theory]
    [InlineData("--learner jonsa --competency A-SSE.1", "there is no learner `jonsa`", "did you mean `jonas`?")]
    [InlineData("--learner zzzzzzzz --competency A-SSE.1", "there is no learner `zzzzzzzz`", "there are 5 learners, the first: `maya`")]
    [InlineData("--learner jonas --competency A-SSE.3", "nothing is decided about `A-SSE.3`", "did you mean `A-SSE.1`?")]
    [InlineData("--learner jonas --competency A-SSE.1 --rule proficent", "no rule `proficent` decided about this", "did you mean `proficient`?")]
    public void What_is_not_there_is_guessed(string line, string message, string help) => Tool.OnSchool("explain", line).Exits(3).Complains(message, help);

    [Fact]
    public void Support_is_told_with_its_days() =>
        Tool.Line("explain --pack samples/packs/riverside --framework samples/packs/riverside/framework.json --learners samples/packs/riverside/learners.jsonl --as-of 2026-01-31 --learner jonas --competency A-SSE.1")
            .Exits(0).Says("  support by not-yet: tier 1, due since ");

    [Fact]
    public void Whose_decisions_must_be_said() => Tool.OnSchool("explain").Exits(3).Complains("`--learner` is missing");

    [Fact]
    public void Without_a_competency_the_learner_as_a_whole_is_explained() => Tool.OnSchool("explain", "--learner jonas").Exits(0)
        .Says("jonas, as of 2026-01-31", "choices made: 0; goals reached: 0 of 0; evidence chosen by the learner: 0 of 3", "jonas, algebra-1: not met (rule no-gaps)");
}
