using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Mastery;

/// <summary>How a pack says how mastery scores are made: by competency, by kind, rounded, as an expression, as a probability.</summary>
public class MasterySettingTests
{
    private const string AtProficient = """ "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "mastery.Level >= 'Proficient'" } ] """;

    private static readonly CompetencyFramework Framework = new("f", "f", [
        new Competency { Id = "id-1", Code = "C", Kind = "Skill" },
        new Competency { Id = "id-2", Code = "H", Kind = "Habit" },
        new Competency { Id = "id-3", Code = "S", Kind = "Skill" },
    ]);

    private static string Pack(string mastery, string progression = AtProficient) =>
        Json(progression).Replace("""{ "method": "average" }""", mastery, StringComparison.Ordinal);

    private static LearnerReport Evaluate(string mastery, CompetencyFramework? framework = null, MasteryMethodSet? methods = null, string progression = AtProficient) =>
        CbeEngine.Create(RulePack.Parse(Pack(mastery, progression), methods: methods), framework, new() { Methods = methods ?? MasteryMethodSet.BuiltIn })
            .Evaluate(Learner([.. ((string[])["C", "H", "S"]).SelectMany(c => new[]
            {
                Item(c + 1, score: 90, competency: c, on: "2026-01-01"), Item(c + 2, score: 60, competency: c, on: "2026-01-02"), Item(c + 3, score: 65, competency: c, on: "2026-01-03"),
            })]), Today);

    private static string? ScoreOf(LearnerReport report, string competency) => report.For(competency)!.MasteryScore?.ToString();

    private static IReadOnlyList<Diagnostic> Problems(string mastery, MasteryMethodSet? methods = null, string progression = AtProficient)
    {
        var read = RulePack.TryRead(new("pack.json", System.Text.Encoding.UTF8.GetBytes(Pack(mastery, progression))), methods: methods);
        var diagnostics = read.Diagnostics;
        if (read.Pack is { } pack && !diagnostics.Any(d => d.Severity == Severity.Error))
        {
            CbeEngine.TryCreate(pack, null, out diagnostics, new() { Methods = methods ?? MasteryMethodSet.BuiltIn });
        }

        return [.. diagnostics.Where(d => d.Severity == Severity.Error)];
    }

    [Fact]
    public void A_named_competency_stands_before_its_kind_and_that_before_the_pack()
    {
        var report = Evaluate("""{ "method": "highest", "for": [ { "kinds": ["Skill", "Habit"], "method": "latest" }, { "competencies": ["C"], "method": "median" } ] }""", Framework);
        Assert.Equal("65", ScoreOf(report, "id-1"));
        Assert.Equal("65", ScoreOf(report, "id-2"));
        Assert.Equal("65", ScoreOf(report, "id-3"));

        var others = Evaluate("""{ "method": "highest", "for": [ { "kinds": ["Habit"], "method": "mode" }, { "competencies": ["id-1"], "method": "average", "digits": 0 } ] }""", Framework);
        Assert.Equal(("72", "65", "90"), (ScoreOf(others, "id-1"), ScoreOf(others, "id-2"), ScoreOf(others, "id-3")));
    }

    [Fact]
    public void Without_a_framework_a_competency_is_known_by_the_name_in_evidence() =>
        Assert.Equal("90", ScoreOf(Evaluate("""{ "method": "latest", "for": [ { "competencies": ["H"], "method": "highest" } ] }"""), "H"));

    [Fact]
    public void A_competency_that_the_framework_does_not_have_is_refused()
    {
        var pack = RulePack.Parse(Pack("""{ "method": "latest", "for": [ { "competencies": ["CC"], "method": "highest" } ] }"""));
        Assert.Null(CbeEngine.TryCreate(pack, Framework, out var diagnostics));
        Assert.Equal("CBE2111", Assert.Single(diagnostics, d => d.Severity == Severity.Error).Code);
    }

    [Theory]
    [InlineData("", "71.666667")]
    [InlineData(", \"digits\": 2", "71.67")]
    [InlineData(", \"digits\": 0", "72")]
    public void Digits_round_the_score_once_and_the_rounded_score_decides(string digits, string score) =>
        Assert.Equal(score, ScoreOf(Evaluate($$"""{ "method": "average"{{digits}} }"""), "C"));

    /// <summary>The quotient is 0.4999995: six digits make 0.5 of it, and none of them make 0, not 1.</summary>
    [Fact]
    public void Rounding_to_fewer_digits_starts_from_the_unrounded_quotient()
    {
        var scores = new[] { Values.Number.FromMicros(499_999), Values.Number.FromMicros(500_000) };
        Assert.Equal("0.5", Cbe.Sdk.Evaluation.MasteryCalculator.Create("average").Estimate(scores)!.Value.ToString());
        Assert.Equal("0", Cbe.Sdk.Evaluation.MasteryCalculator.Create("average", digits: 0).Estimate(scores)!.Value.ToString());
        Assert.Equal("0", Cbe.Sdk.Evaluation.MasteryCalculator.Create("median", digits: 0).Estimate(scores)!.Value.ToString());
    }

    [Fact]
    public void An_expression_makes_the_score_and_its_cuts_the_level()
    {
        var report = Evaluate("""{ "expression": ["max(evidence.Latest(Score),", "    evidence.Average(Score))"] }""");
        Assert.Equal("71.666667", ScoreOf(report, "C"));
        Assert.Equal("Proficient", report.For("C")!.Level);
        string text = report.For("C")!.Decisions[0].Explain().ToText();
        Assert.Contains("max(evidence.Latest(Score),", text, StringComparison.Ordinal);
        Assert.Contains("C1 (90)", text, StringComparison.Ordinal);
    }

    /// <summary>A scale with one level has no other to be at, and still nobody is at it below its cut.</summary>
    [Theory]
    [InlineData(", \"score\": { \"min\": 0, \"max\": 100, \"cuts\": [70] }", 69, null)]
    [InlineData(", \"score\": { \"min\": 0, \"max\": 100, \"cuts\": [70] }", 70, "Proficient")]
    [InlineData("", 90, null)]
    public void Of_a_scale_with_one_level_a_score_below_the_cut_or_without_cuts_has_no_level(string score, int shown, string? level)
    {
        var pack = RulePack.Parse($$"""{ "language": 1, "id": "one", "version": "1", "scale": { "levels": ["Proficient"], "proficient": "Proficient"{{score}} }, "mastery": { "method": "latest" } }""");
        Assert.Equal(level, CbeEngine.Create(pack).Evaluate(Learner(Item("a", score: shown)), Today).For("C")!.MasteryLevel);
    }

    [Fact]
    public void An_expression_that_is_missing_makes_no_score() =>
        Assert.Null(ScoreOf(Evaluate("""{ "expression": "evidence.Where(Form == 'project').Average(Score)" }"""), "C"));

    [Fact]
    public void An_expression_over_ages_counts_again_each_day_in_the_support_history()
    {
        string json = Pack("""{ "expression": "evidence.Where(DaysAgo <= 10).Average(Score)" }""", """ "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "(mastery.Score ?? 0) >= 70" } ] """)
            .Replace("\"elements\": {", """ "elements": { "support": { "rules": [ { "ruleName": "s", "withinDays": 5, "expression": "progress.Level < 'Proficient'" } ] }, """, StringComparison.Ordinal);
        var report = CbeEngine.Create(RulePack.Parse(json)).Evaluate(Learner(Item("a", score: 90, on: "2026-01-10")), Today);
        Assert.Equal(new DateOnly(2026, 1, 21), Assert.Single(Assert.Single(report.Support).Needs).Since);
    }

    [Fact]
    public void A_probability_says_at_least_proficient_or_below_and_no_more()
    {
        var methods = MasteryMethodSet.BuiltIn.With(Share());
        var report = Evaluate("""{ "method": "share-reached", "threshold": 0.5 }""", methods: methods);
        Assert.Equal("0.333333", ScoreOf(report, "C"));
        Assert.Null(report.For("C")!.MasteryLevel);
        Assert.NotEqual("Proficient", report.For("C")!.Level);
        Assert.Equal("Proficient", Evaluate("""{ "method": "share-reached", "threshold": 0.333333 }""", methods: methods).For("C")!.Level);

        var beyond = """ "levels": [ { "level": "Advanced", "ruleName": "a", "expression": "mastery.Level >= 'Advanced'" } ] """;
        Assert.Equal("Advanced", Evaluate("""{ "method": "share-reached", "threshold": 0.1 }""", methods: methods, progression: beyond).For("C")!.PossibleLevel);
        Assert.Null(Evaluate("""{ "method": "share-reached", "threshold": 0.9 }""", methods: methods, progression: beyond).For("C")!.PossibleLevel);
    }

    [Fact]
    public void What_must_hold_between_parameters_is_checked_in_packs_and_rules()
    {
        var methods = MasteryMethodSet.BuiltIn.With(Share());
        var error = Assert.Single(Problems("""{ "method": "share-reached", "threshold": 1 }""", methods));
        Assert.Equal("CBE2113", error.Code);
        Assert.Contains("nobody is sure", error.Message, StringComparison.Ordinal);
        var rule = Problems("""{ "method": "latest" }""", methods, """ "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "evidence.ShareReached(Score, 70, 1) >= 1" } ] """);
        Assert.Contains("nobody is sure", Assert.Single(rule).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "method": "decaying-average", "weight": 0.65, "weight": 0.7 }""", "twice")]
    [InlineData("""{ "method": "decaying-average", "weight": 0.65, "Weight": 0.7 }""", "twice")]
    [InlineData("""{ "digits": 2 }""", "neither a method nor an expression")]
    [InlineData("""{ "method": "latest", "expression": "evidence.Latest(Score)" }""", "a method and an expression")]
    [InlineData("""{ "expression": "evidence.Latest(Score)", "weight": 0.6 }""", "no parameter `weight`")]
    [InlineData("""{ "expression": "evidence.Latest(Score)", "digits": 2 }""", "`digits` belongs to a method")]
    [InlineData("""{ "expression": "evidence.Any()" }""", "a mastery score cannot be")]
    [InlineData("""{ "expression": "mastery.Score" }""", "mastery")]
    [InlineData("""{ "expression": "evidence.Average(minutes)" }""", "minutes")]
    [InlineData("""{ "method": "latest", "for": [ { "method": "highest" } ] }""", "not for which competencies")]
    [InlineData("""{ "method": "latest", "for": [ { "competencies": ["C"], "method": "highest" }, { "competencies": ["H", "C"], "method": "mode" } ] }""", "`C` has 2 settings")]
    [InlineData("""{ "method": "latest", "for": [ { "kinds": ["Habit"], "method": "decaying-average", "weight": 2 } ] }""", "weight of `decaying-average` is 2")]
    public void A_setting_that_does_not_fit_is_refused(string mastery, string says) =>
        Assert.Contains(Problems(mastery), d => d.Message.Contains(says, StringComparison.Ordinal));

    [Fact]
    public void A_setting_is_written_as_it_was_read()
    {
        var pack = RulePack.Parse(Pack("""{ "method": "decaying-average", "weight": 0.7, "digits": 2, "for": [ { "kinds": ["Habit"], "expression": "evidence.Mode(Score)" }, { "competencies": ["C"], "method": "n-times", "n": 2 } ] }"""));
        var again = RulePack.Parse(pack.ToJson());
        Assert.Equal(pack.Mastery, again.Mastery);
        Assert.Equal(pack.ToJson(), again.ToJson());
    }

    /// <summary>How large a part of the scores reaches a threshold, as if that were a probability.</summary>
    private static Fold Share()
    {
        var fold = new FoldBuilder("share-reached", "ShareReached", "The part of the scores that reach 70.");
        var correct = fold.CutParameter("correct", "the score that counts");
        var threshold = fold.ThresholdParameter("threshold", Values.Number.FromDecimal(0.95m), "the part from which on the competency is mastered");
        fold.Require(threshold < Values.Number.One, "nobody is sure");
        var count = fold.State("count", 0);
        var reached = fold.State("reached", 0);
        fold.Step(count, count + 1);
        fold.Step(reached, FoldExpression.When(fold.Item >= correct, reached + 1, reached));
        return fold.Finish(count >= 1, FoldExpression.RoundedQuotient(reached, count), MethodResult.Probability);
    }
}
