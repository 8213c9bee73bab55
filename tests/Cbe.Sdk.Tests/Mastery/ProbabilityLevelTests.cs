using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Engine;

namespace Cbe.Sdk.Tests.Mastery;

/// <summary>What a probability says of a level: through packs, with evidence that was not scored, so that the prior stands.</summary>
public class ProbabilityLevelTests
{
    private const string FromZeroToOne = """{ "levels": ["Not yet", "Nearly", "Mastered", "Beyond"], "proficient": "Mastered", "score": { "min": 0, "max": 1, "cuts": [0, 0.5, 0.9, 0.99] } }""";

    private const string OfMarks = """{ "levels": ["Not yet", "Mastered"], "proficient": "Mastered", "score": { "min": 0, "max": 100, "cuts": [0, 70] } }""";

    private static ProgressionOutcome Outcome(string scale, string mastery)
    {
        var pack = RulePack.Parse($$"""{ "language": 1, "id": "p", "version": "1", "scale": {{scale}}, "mastery": {{mastery}}, "elements": { "progression": { "levels": [{ "level": "Mastered", "ruleName": "mastered", "expression": "mastery.Level >= 'Mastered'" }] } } }""");
        return CbeEngine.Create(pack).Evaluate(TestPacks.Learner(TestPacks.Item("a", "Not yet")), TestPacks.Today).Competencies.Single();
    }

    [Theory]
    [InlineData("0.49", "Not yet")]
    [InlineData("0.5", "Nearly")]
    [InlineData("0.949999", "Nearly")]
    [InlineData("0.95", "Mastered")]
    [InlineData("0.99", "Beyond")]
    public void On_a_scale_from_0_to_1_the_threshold_says_who_is_proficient_and_the_cuts_the_rest(string prior, string level) =>
        Assert.Equal(level, Outcome(FromZeroToOne, $$"""{ "method": "bkt", "prior": {{prior}}, "learn": 0.1, "guess": 0.1, "slip": 0.1 }""").MasteryLevel);

    [Theory]
    [InlineData("0.8", "0.7", "Mastered")]
    [InlineData("0.7", "0.7", "Mastered")]
    [InlineData("0.69", "0.7", "Nearly")]
    [InlineData("0.4", "0.3", "Mastered")]
    public void The_threshold_stands_before_the_cut(string prior, string threshold, string level) =>
        Assert.Equal(level, Outcome(FromZeroToOne, $$"""{ "method": "bkt", "prior": {{prior}}, "learn": 0.1, "guess": 0.1, "slip": 0.1, "threshold": {{threshold}} }""").MasteryLevel);

    [Theory]
    [InlineData("-1", "Not yet")]
    [InlineData("0", "Nearly")]
    [InlineData("5", "Beyond")]
    public void Without_a_threshold_the_cuts_say_it_alone(string beta, string level) =>
        Assert.Equal(level, Outcome(FromZeroToOne, $$"""{ "method": "pfa", "beta": {{beta}}, "gamma": 0.2, "rho": 0.1 }""").MasteryLevel);

    [Theory]
    [InlineData("0.95", "Mastered", "Mastered")]
    [InlineData("0.94", "Not yet", null)]
    public void On_a_scale_of_marks_the_threshold_decides_alone(string prior, string level, string? decided)
    {
        var outcome = Outcome(OfMarks, $$"""{ "method": "bkt", "prior": {{prior}}, "learn": 0.1, "guess": 0.1, "slip": 0.1 }""");
        Assert.Equal((level, decided ?? "Not yet"), (outcome.MasteryLevel, outcome.Level));
    }

    [Fact]
    public void On_a_scale_of_marks_a_probability_without_a_threshold_says_no_level() =>
        Assert.Null(Outcome(OfMarks, """{ "method": "pfa", "beta": 5, "gamma": 0.2, "rho": 0.1 }""").MasteryLevel);
}
