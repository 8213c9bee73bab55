using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Engine;

public class LevelTests
{
    private const string Levels = """
        "levels": [
          { "level": "Developing", "ruleName": "developing", "expression": "evidence.Any(Level >= 'Developing')" },
          { "level": "Proficient", "ruleName": "proficient", "expression": "evidence.Count(Level >= 'Proficient') >= 2 and evidence.Average(Score) >= 70" },
          { "level": "Advanced", "ruleName": "advanced", "expression": "evidence.Count(Level = 'Advanced') >= 1" } ]
        """;

    private static ProgressionOutcome Decide(params Evidence[] evidence) => EngineFor(Levels).Evaluate(Learner(evidence), Today).For("C")!;

    [Fact]
    public void A_learner_without_evidence_has_no_evidence_yet_and_no_level()
    {
        var engine = EngineFor(Levels, "\"credentials\": [ { \"id\": \"k\", \"members\": [\"C\"] } ],");
        var outcome = engine.Evaluate(Learner(), Today).For("C")!;
        Assert.Equal((ProgressStatus.NoEvidenceYet, null, 0), (outcome.Status, outcome.Level, outcome.Decisions.Count));
    }

    [Theory]
    [InlineData(69, "Developing")]
    [InlineData(70, "Proficient")]
    [InlineData(71, "Proficient")]
    public void A_threshold_met_exactly_is_met(int score, string level) =>
        Assert.Equal(level, Decide(Item("a", "Proficient", score), Item("b", "Proficient", score)).Level);

    [Fact]
    public void Levels_are_cumulative_a_higher_rule_alone_does_not_lift()
    {
        var outcome = Decide(Item("a", "Advanced", 60));
        Assert.Equal("Developing", outcome.Level);
        var advanced = outcome.Decisions.First(d => d.Rule == "advanced");
        Assert.Equal((Answer.NotMet, Answer.Met), (advanced.Answer, advanced.RuleAnswer));
    }

    [Fact]
    public void An_insufficient_rule_gives_at_least_the_level_below()
    {
        var outcome = Decide(Item("a", "Proficient"), Item("b", "Advanced"));
        Assert.Equal((ProgressStatus.AtLeast, "Developing", "Advanced"), (outcome.Status, outcome.Level, outcome.PossibleLevel));
    }

    [Fact]
    public void Below_an_insufficient_level_a_failed_higher_level_bounds_what_is_possible()
    {
        var outcome = Decide(Item("a", "Proficient"), Item("b", "Proficient"));
        Assert.Equal(("Developing", "Proficient"), (outcome.Level, outcome.PossibleLevel));
    }

    [Theory]
    [InlineData("Beginning", "Beginning")]
    [InlineData("Proficient", "Proficient")]
    [InlineData("Advanced", "Proficient")]
    public void A_level_without_a_rule_is_never_given_for_nothing(string shown, string decided)
    {
        var engine = EngineFor("\"levels\": [ { \"level\": \"Proficient\", \"ruleName\": \"p\", \"expression\": \"evidence.Any(Level >= 'Proficient')\" } ]");
        Assert.Equal(decided, engine.Evaluate(Learner(Item("a", shown)), Today).For("C")!.Level);
    }

    [Fact]
    public void Where_the_lowest_level_has_a_rule_a_learner_can_be_below_the_scale()
    {
        var engine = EngineFor("\"levels\": [ { \"level\": \"Beginning\", \"ruleName\": \"b\", \"expression\": \"evidence.Any(Score >= 10)\" } ]");
        var outcome = engine.Evaluate(Learner(Item("a", score: 9)), Today).For("C")!;
        Assert.Equal((ProgressStatus.Decided, null), (outcome.Status, outcome.Level));
    }

    [Fact]
    public void Evidence_after_the_day_or_recorded_after_it_is_invisible()
    {
        var late = Item("late", "Advanced", 100, on: "2026-02-01");
        var recordedLate = Item("rec", "Advanced", 100) with { RecordedOn = new DateOnly(2026, 2, 1) };
        Assert.Equal(1, Decide(Item("a", "Developing", 55), late, recordedLate).Admitted);
    }

    [Fact]
    public void An_override_by_a_person_holds_and_says_what_the_rules_alone_would_say()
    {
        var learner = Learner(Item("a", "Developing", 55)) with
        {
            Overrides = [new Override { Competency = "C", Level = "Proficient", ByRole = "principal", Reason = "portfolio review", DecidedOn = new DateOnly(2026, 1, 15) }],
        };
        var outcome = EngineFor(Levels).Evaluate(learner, Today).For("C")!;
        Assert.Equal((ProgressStatus.Overridden, "Proficient", "Developing"), (outcome.Status, outcome.Level, outcome.LevelByRules));
    }

    [Fact]
    public void Of_two_overrides_the_later_decided_holds_and_one_of_tomorrow_does_not_yet()
    {
        Override By(string level, int day, int month = 1) => new() { Competency = "C", Level = level, ByRole = "teacher", Reason = "r", DecidedOn = new DateOnly(2026, month, day) };
        var learner = Learner(Item("a", "Developing", 55)) with { Overrides = [By("Advanced", 20), By("Proficient", 10), By("Beginning", 1, 2)] };
        Assert.Equal("Advanced", EngineFor(Levels).Evaluate(learner, Today).For("C")!.Level);
    }

    [Theory]
    [InlineData(true, "Proficient")]
    [InlineData(false, "Developing")]
    public void What_was_once_earned_is_kept_when_the_pack_says_so(bool keep, string level)
    {
        var learner = Learner(Item("a", "Developing", 55)) with { Awards = [new Award { Competency = "C", Level = "Proficient", AwardedOn = new DateOnly(2025, 12, 1) }] };
        Assert.Equal(level, EngineFor($"\"keepOnceEarned\": {(keep ? "true" : "false")}, {Levels}").Evaluate(learner, Today).For("C")!.Level);
    }

    [Fact]
    public void A_level_outside_the_scale_is_a_finding_and_the_rest_goes_on()
    {
        var report = EngineFor(Levels).Evaluate(Learner(Item("a", "Superb", 80), Item("b", "Developing", 55)), Today);
        Assert.Equal("CBE3104", Assert.Single(report.Findings).Code);
        Assert.Equal("Developing", report.For("C")!.Level);
    }

    [Fact]
    public void A_pack_is_not_asked_about_a_day_on_which_it_is_not_in_force() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EngineFor(Levels).Evaluate(Learner(), new DateOnly(2025, 7, 31)));
}
