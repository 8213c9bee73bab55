using Cbe.Sdk.Verification.Tests.Support;

namespace Cbe.Sdk.Verification.Tests.Laws;

/// <summary>What a pack declares in <c>exceptions</c>, and how far it reaches.</summary>
public class ExceptionTests
{
    private const string TwoWindows = """
        "progression": { "levels": [
          { "level": "Developing", "ruleName": "developing", "expression": "evidence.Any(Level >= 'Developing' and DaysAgo <= 30)" },
          { "level": "Proficient", "ruleName": "proficient", "expression": "evidence.Any(Level >= 'Proficient' and DaysAgo <= 60)" }
        ] }
        """;

    private const string Decaying = """
        "progression": { "levels": [ { "level": "Proficient", "ruleName": "proficient", "expression": "mastery.Score >= 70" } ],
                         "advance": [ { "ruleName": "go-on", "expression": "ADVANCE" } ] }
        """;

    [Fact]
    public void An_exception_for_the_pack_as_a_whole_is_declared_and_shown()
    {
        var result = Check(19, TwoWindows, "[]");
        Assert.Equal(LawAnswer.ExceptionDeclared, result.Answer);
        Assert.NotNull(result.Witness);
        Assert.Equal("as it is meant", result.Exception?.Reason);
    }

    [Fact]
    public void An_exception_that_names_all_rules_that_break_the_law_is_declared() =>
        Assert.Equal(LawAnswer.ExceptionDeclared, Check(19, TwoWindows, "[\"developing\", \"proficient\"]").Answer);

    [Fact]
    public void An_exception_does_not_cover_a_rule_that_it_does_not_name()
    {
        var result = Check(19, TwoWindows, "[\"developing\"]");
        Assert.Equal(LawAnswer.Refuted, result.Answer);
        Assert.Contains(result.Witness!.Shows, s => s.StartsWith("rule proficient", StringComparison.Ordinal));
    }

    [Fact]
    public void What_follows_from_the_mastery_score_is_covered_by_its_name() =>
        Assert.Equal(LawAnswer.ExceptionDeclared, Check(29, Decaying.Replace("ADVANCE", "progress.Level >= 'Proficient'", StringComparison.Ordinal), "[\"mastery\"]").Answer);

    [Fact]
    public void A_rule_of_its_own_is_not_covered_by_the_mastery_score() =>
        Assert.Equal(LawAnswer.Refuted, Check(25, Decaying.Replace("ADVANCE", "evidence.Count(Level == 'Developing') >= 1", StringComparison.Ordinal), "[\"mastery\"]").Answer);

    [Fact]
    public void An_exception_that_nothing_needs_is_tested_all_the_same() => Assert.Equal(LawAnswer.Tested, Check(10, TwoWindows, "[]").Answer);

    private static LawResult Check(int law, string elements, string rules)
    {
        string named = rules == "[]" ? "" : $", \"rules\": {rules}";
        var engine = SamplePacks.Small(elements, $"\"mastery\": {{ \"method\": \"decaying-average\", \"weight\": 0.65 }}, \"exceptions\": [ {{ \"law\": {law}, \"reason\": \"as it is meant\"{named} }} ],");
        return PropertyChecks.Check(LawCatalogue.Get(law), Settings.Of(engine, new()));
    }
}
