using Cbe.Sdk.Frameworks;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Engine;

public class ExplanationTests
{
    private const string TwoLevels = """
        "levels": [
          { "level": "Developing", "ruleName": "d", "expression": "LOWER" },
          { "level": "Proficient", "ruleName": "p", "expression": "evidence.Any(Level >= 'Proficient')" } ]
        """;

    private static string Explain(string lower, CompetencyFramework? framework = null, string competency = "C") => EngineFor(TwoLevels.Replace("LOWER", lower, StringComparison.Ordinal), framework: framework)
        .Evaluate(Learner(Item("a", "Advanced", competency: competency)), Today).For(framework?.Find(competency)?.Id ?? competency)!.Decisions[1].Explain().ToText();

    [Fact]
    public void A_level_whose_own_rule_is_met_says_that_a_lower_level_is_not() =>
        Assert.Contains("The level's own rule is met; a lower level is not, and", Explain("evidence.Count() >= 2"), StringComparison.Ordinal);

    [Fact]
    public void A_level_whose_own_rule_is_met_says_that_a_lower_level_is_not_decided_yet() =>
        Assert.Contains("a lower level is not decided yet", Explain("mastery.Score >= 50"), StringComparison.Ordinal);

    [Fact]
    public void A_local_parameter_that_is_read_twice_is_cited_where_it_decides()
    {
        var engine = EngineFor("""
            "levels": [ { "level": "Proficient", "ruleName": "p", "localParams": [ { "name": "n", "expression": "evidence.Count(Level >= 'Proficient')" } ], "expression": "n >= 5 or n >= 2" } ]
            """);
        var decision = engine.Evaluate(Learner(Item("a", "Advanced"), Item("b", "Developing"), Item("c", "Proficient")), Today).Decisions.First();
        Assert.Equal(["c", "a"], decision.Evidence);
    }

    [Fact]
    public void Local_parameters_that_double_each_other_are_explained_in_no_time()
    {
        string locals = string.Join(", ", Enumerable.Range(1, 40).Select(i => $$"""{ "name": "x{{i}}", "expression": "x{{i - 1}} or x{{i - 1}}" }""").Prepend("""{ "name": "x0", "expression": "evidence.Any()" }"""));
        var engine = EngineFor($$""" "levels": [ { "level": "Proficient", "ruleName": "p", "localParams": [ {{locals}} ], "expression": "x40" } ] """);
        var decision = engine.Evaluate(Learner(Item("a", "Advanced")), Today).Decisions.First();
        Assert.Equal(["a"], decision.Evidence);
        Assert.Contains("evidence.Any()", decision.Explain().ToText(), StringComparison.Ordinal);
    }

    private static string Why(string condition)
    {
        var engine = EngineFor($$""" "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "{{condition}}" } ] """);
        return engine.Evaluate(Learner(Item("a", score: 60, on: "2026-01-10"), Item("b", score: 80, on: "2026-01-11"), Item("c", on: "2026-01-12")), Today).Decisions.First().Explain().ToText();
    }

    [Fact]
    public void A_mean_with_weights_is_explained_by_each_value_with_its_weight()
    {
        string why = Why("evidence.Average(Score, Score >= 70 ? 3 : 1) >= 80");
        Assert.Contains("75 is less than 80: 5 short", why, StringComparison.Ordinal);
        Assert.Contains("counts: a (60, weight 1), b (80, weight 3)", why, StringComparison.Ordinal);
        Assert.Contains("not known: c (Score is not known, left out)", why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_carried_number_is_explained_by_what_it_is_after_each_item()
    {
        Assert.Contains("counts: a (run is 0), b (run is 1), c (run is 1)", Why("evidence.Aggregate(0, (run, e) => (e.Score ?? 70) >= 75 ? min(run + 1, 9) : run) >= 2"), StringComparison.Ordinal);
        Assert.Contains("not known: c (run is not known)", Why("evidence.Aggregate(0, (run, e) => e.Score >= 75 ? min(run + 1, 9) : run) >= 2"), StringComparison.Ordinal);
    }

    [Fact]
    public void People_read_the_code_of_a_competency_and_programs_its_identifier()
    {
        var framework = new CompetencyFramework("f", "F", [new Competency { Id = "6b9a4043-d7cc-11e8-824f-0242ac160002", Code = "A-SSE.1" }]);
        Assert.StartsWith("maya, A-SSE.1, Proficient: met", Explain("evidence.Any()", framework, "A-SSE.1"), StringComparison.Ordinal);
        var report = EngineFor(TwoLevels.Replace("LOWER", "evidence.Any()", StringComparison.Ordinal), framework: framework).Evaluate(Learner(Item("a", "Advanced", competency: "A-SSE.1")), Today);
        Assert.Equal("6b9a4043-d7cc-11e8-824f-0242ac160002", report.Decisions.First().Competency);
    }
}
