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
    public void People_read_the_code_of_a_competency_and_programs_its_identifier()
    {
        var framework = new CompetencyFramework("f", "F", [new Competency { Id = "6b9a4043-d7cc-11e8-824f-0242ac160002", Code = "A-SSE.1" }]);
        Assert.StartsWith("maya, A-SSE.1, Proficient: met", Explain("evidence.Any()", framework, "A-SSE.1"), StringComparison.Ordinal);
        var report = EngineFor(TwoLevels.Replace("LOWER", "evidence.Any()", StringComparison.Ordinal), framework: framework).Evaluate(Learner(Item("a", "Advanced", competency: "A-SSE.1")), Today);
        Assert.Equal("6b9a4043-d7cc-11e8-824f-0242ac160002", report.Decisions.First().Competency);
    }
}
