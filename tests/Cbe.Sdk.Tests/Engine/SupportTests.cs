using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Engine;

public class SupportTests
{
    private static CbeEngine Engine(string rules, string progression = "\"levels\": [ { \"level\": \"Proficient\", \"ruleName\": \"p\", \"expression\": \"mastery.Score >= 70\" } ]", string more = "", CompetencyFramework? framework = null) =>
        CbeEngine.Create(RulePack.Parse(Json(progression, more).Replace("\"elements\": {", $"\"elements\": {{ \"support\": {{ \"rules\": [ {rules} ] }},", StringComparison.Ordinal)), framework);

    private static SupportNeed Need(SupportStatus status, string? until = null, string? dueBy = null, string? givenOn = null) =>
        new("stuck", 2, Date("2026-01-20")!.Value) { Status = status, Until = Date(until), DueBy = Date(dueBy), GivenOn = Date(givenOn) };

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(SupportStatus.Due, null, null, null, "tier 2, due since 2026-01-20: not given yet")]
    [InlineData(SupportStatus.Due, null, "2026-01-30", null, "tier 2, due since 2026-01-20, by 2026-01-30: not given yet")]
    [InlineData(SupportStatus.Overdue, null, "2026-01-30", null, "tier 2, due since 2026-01-20, by 2026-01-30: not given, overdue")]
    [InlineData(SupportStatus.Overdue, "2026-02-04", "2026-01-30", null, "tier 2, due from 2026-01-20 to 2026-02-04, by 2026-01-30: not given, overdue")]
    [InlineData(SupportStatus.InTime, null, "2026-01-30", "2026-01-25", "tier 2, due since 2026-01-20, by 2026-01-30: given on 2026-01-25, in time")]
    [InlineData(SupportStatus.InTime, null, null, "2026-01-25", "tier 2, due since 2026-01-20: given on 2026-01-25")]
    [InlineData(SupportStatus.Late, null, "2026-01-30", "2026-01-31", "tier 2, due since 2026-01-20, by 2026-01-30: given on 2026-01-31, 1 day late")]
    [InlineData(SupportStatus.Late, "2026-02-04", "2026-01-30", "2026-02-03", "tier 2, due from 2026-01-20 to 2026-02-04, by 2026-01-30: given on 2026-02-03, 4 days late")]
    [InlineData(SupportStatus.Passed, "2026-01-20", "2026-01-30", null, "tier 2, due on 2026-01-20, by 2026-01-30: not given before it was no longer needed")]
    public void A_need_in_words(SupportStatus status, string? until, string? dueBy, string? givenOn, string text) => Assert.Equal(text, Need(status, until, dueBy, givenOn).ToText());

    [Fact]
    public void A_score_off_the_scale_has_no_part_in_the_trend_that_support_sees()
    {
        var engine = Engine("""{ "ruleName": "stuck", "expression": "trend <= 0" }""");
        var learner = Learner([Item("a", score: 90, on: "2026-01-02"), Item("b", score: 80, on: "2026-01-03"), Item("c", score: 101, on: "2026-01-04")]);

        Assert.Equal(Answer.Insufficient, Assert.Single(Assert.Single(engine.Evaluate(learner, Today).Support).Decisions).Answer);
    }

    [Fact]
    public void A_long_chain_of_prerequisites_is_no_deep_recursion()
    {
        const int length = 1_500;
        var framework = new CompetencyFramework("f", "F", Enumerable.Range(0, length).Select(i => new Competency { Id = $"C{i:D5}", Prerequisites = i == 0 ? [] : [$"C{i - 1:D5}"] }));
        var engine = Engine("""{ "ruleName": "not-yet", "expression": "progress.Level < 'Proficient'" }""",
            """ "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "mastery.Score >= 70 and prerequisites.Count(Level < 'Proficient') = 0" } ]""", framework: framework);
        var learner = Learner([Item("first", score: 40, competency: "C00000", on: "2026-01-02"), Item("again", score: 100, competency: "C00000", on: "2026-01-20"),
            .. Enumerable.Range(1, length - 1).Select(i => Item($"e{i}", score: 80, competency: $"C{i:D5}", on: "2026-01-05"))]);

        LearnerReport? report = null;
        var thread = new Thread(() => report = engine.Evaluate(learner, Today), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.All(report!.Support, s => Assert.Equal(Date("2026-01-19"), Assert.Single(s.Needs).Until));
        Assert.Equal(length, report.Support.Count);
    }

    [Fact]
    public void A_time_that_would_end_after_the_last_day_of_the_calendar_ends_with_it()
    {
        var engine = Engine("""{ "ruleName": "r", "withinDays": 3650, "expression": "attempts >= 1" }""");
        var need = Assert.Single(Assert.Single(engine.Evaluate(Learner(Item("a", score: 40, on: "9999-12-30")), DateOnly.MaxValue).Support).Needs);
        Assert.Equal((DateOnly.MaxValue, SupportStatus.Due), (need.DueBy, need.Status));
    }

    [Fact]
    public void Days_are_found_at_both_ends_of_the_calendar()
    {
        var engine = CbeEngine.Create(RulePack.Parse(Json("\"levels\": []").Replace("\"effective\": { \"from\": \"2025-08-01\" },", "", StringComparison.Ordinal).Replace("\"elements\": {",
            """ "elements": { "support": { "rules": [ { "ruleName": "r", "expression": "evidence.Min(DaysAgo) > 3 or asOf < date('0001-01-01') or evidence.Min(DaysAgo) < -99999" } ] }, """, StringComparison.Ordinal)));
        Assert.Equal(Date("0001-01-05"), Assert.Single(engine.Evaluate(Learner(Item("a", score: 40, on: "0001-01-01")), Date("0001-01-09")!.Value).Support[0].Needs).Since);
        Assert.Equal(Date("9999-12-31"), Assert.Single(engine.Evaluate(Learner(Item("a", score: 40, on: "9999-12-27")), DateOnly.MaxValue).Support[0].Needs).Since);
    }

    [Fact]
    public void Items_that_only_support_can_tell_apart_are_not_ordered_by_their_ids()
    {
        var engine = Engine("""{ "ruleName": "r", "expression": "evidence.Last().hints >= 3" }""", more: """
            "facts": { "hints": { "type": "number", "min": 0, "max": 9, "of": "evidence", "about": "learning", "readBy": ["support"] } },
            """);
        static Evidence With(string id, int hints) => Item(id, score: 40) with { Facts = new Dictionary<string, FactValue> { ["hints"] = FactValue.FromNumber(Values.Number.FromInteger(hints)) } };
        Assert.Equal(
            engine.Evaluate(Learner(With("a", 1), With("b", 3)), Today).Support[0].Decisions[0].Answer,
            engine.Evaluate(Learner(With("b", 1), With("a", 3)), Today).Support[0].Decisions[0].Answer);
    }

    [Fact]
    public void What_a_need_rests_on_is_explained_like_any_decision()
    {
        var engine = Engine("""{ "ruleName": "stuck", "tier": 2, "withinDays": 10, "expression": "progress.Level < 'Proficient' and attempts >= 3", "successMessage": "$(attempts) tries: support is due." }""");
        var decision = Assert.Single(engine.Evaluate(Learner(Item("a", score: 40), Item("b", score: 50), Item("c", score: 60)), Today).Support[0].Decisions);
        Assert.Equal(["a", "b", "c"], decision.Evidence);
        string text = decision.Explain().ToText();
        Assert.Contains("3 tries: support is due.", text, StringComparison.Ordinal);
        Assert.Contains("[met] attempts >= 3", text, StringComparison.Ordinal);
    }
}
