using Cbe.Sdk.Decisions;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Engine;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Next;

public class NextStepsTests
{
    private const string Proficient = """ "levels": [ { "level": "Proficient", "ruleName": "proficient", "expression": "evidence.Count(Level >= 'Proficient' and Assessor == 'teacher') >= 2" } ] """;

    private static string Words(NextSteps steps) => string.Join("\n", steps.Alternatives.Select(a => a.Text));

    private static NextSteps Steps(string levels, LearnerRecord learner, NextStepsOptions? options = null, string more = "") => EngineFor(levels, more).NextSteps(learner, "C", Today, options);

    private static string Level(string expression) => $$""" "levels": [ { "level": "Proficient", "ruleName": "proficient", "expression": "{{expression}}" } ] """;

    [Fact]
    public void What_is_missing_is_asked_for_and_no_more() =>
        Assert.Equal("one more piece of evidence at Proficient or above, assessed by a teacher", Words(Steps(Proficient, Learner(Item("a", "Advanced")))));

    [Fact]
    public void Several_of_a_kind_are_said_in_one_breath() =>
        Assert.Equal("two more pieces of evidence at Proficient or above, assessed by a teacher", Words(Steps(Proficient, Learner(Item("a", "Beginning")))));

    [Fact]
    public void From_no_evidence_the_lowest_level_is_next()
    {
        var steps = Steps(Proficient, Learner());
        Assert.Null(steps.Level);
        Assert.Equal("Beginning", steps.NextLevel);
        Assert.Equal("one more piece of evidence", Words(steps));
    }

    [Fact]
    public void A_level_further_up_can_be_asked_for()
    {
        var steps = Steps(Proficient, Learner(), new() { Level = "Proficient" });
        Assert.Equal("two more pieces of evidence at Proficient or above, assessed by a teacher", Words(steps));
        Assert.Equal(NextStepsStatus.Reached, Steps(Proficient, Learner(Item("a", "Advanced"), Item("b", "Advanced")), new() { Level = "Developing" }).Status);
    }

    [Fact]
    public void Either_way_is_told() => Assert.Equal(
        "one more piece of evidence, in the form of a project\none more piece of evidence, with a score of at least 80",
        string.Join("\n", Steps(Level("evidence.Any(Score >= 80) or evidence.Any(Form == 'project')"), Learner(Item("a", "Beginning"))).Alternatives.Select(a => a.Text).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_score_that_lifts_a_mean_is_found() =>
        Assert.Equal("one more piece of evidence, with a score of at least 80", Words(Steps(Level("mastery.Score >= 70"), Learner(Item("a", score: 60)))));

    [Fact]
    public void Where_one_cannot_lift_a_mean_several_of_the_same_score_do() =>
        Assert.Equal("two more pieces of evidence, with a score of at least 90", Words(Steps(Level("mastery.Score >= 70"), Learner(Item("a", score: 30)))));

    [Fact]
    public void Different_forms_are_told_as_such() => Assert.Equal(
        "two more pieces of evidence, each in a form of its own, other than a test",
        Words(Steps(Level("evidence.Select(Form).Distinct().Count() >= 3"), Learner(Item("a", "Beginning") with { Form = "test" }))));

    [Fact]
    public void A_word_that_is_refused_is_told_as_such() => Assert.Equal(
        "one more piece of evidence at Proficient or above, in a form other than a test",
        Words(Steps(Level("evidence.Any(Level >= 'Proficient' and Form != 'test')"), Learner(Item("a", "Beginning")))));

    [Fact]
    public void Evidence_of_the_same_day_that_has_an_order_comes_before() =>
        Assert.Equal("one more piece of evidence, with a score of at least 70", Words(Steps(Level("evidence.Last(has(Score)).Score >= 70"), Learner(Item("a", score: 10, on: "2026-01-31") with { Sequence = 7 }))));

    [Fact]
    public void The_highest_level_has_nothing_next()
    {
        var steps = Steps(Proficient, Learner(Item("a", "Advanced"), Item("b", "Advanced")));
        Assert.Equal((NextStepsStatus.Reached, null), (steps.Status, steps.NextLevel));
        Assert.Contains("no rule of the pack gives a higher level", steps.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_decided_evidence_does_not_change()
    {
        var learner = Learner(Item("a", "Beginning")) with { Overrides = [new() { Competency = "C", Level = "Beginning", ByRole = "teacher of record", Reason = "It was not the own work.", DecidedOn = Today }] };
        var steps = Steps(Proficient, learner);
        Assert.Equal(NextStepsStatus.DecidedByPerson, steps.Status);
        Assert.Contains("teacher of record", steps.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_award_that_keeps_a_level_is_noted_and_the_next_is_above_it()
    {
        var learner = Learner(Item("a", "Beginning")) with { Awards = [new() { Competency = "C", Level = "Proficient", AwardedOn = Today.AddDays(-30) }] };
        var steps = Steps(""" "keepOnceEarned": true, "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "evidence.Any(Level >= 'Proficient')" }, { "level": "Advanced", "ruleName": "a", "expression": "evidence.Any(Level = 'Advanced')" } ] """, learner);
        Assert.Equal("one more piece of evidence at Advanced", Words(steps));
        Assert.Contains(steps.Notes, n => n.Contains("kept by the award of Proficient on 2026-01-01; by the rules alone: Beginning", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_of_the_learner_that_stands_in_the_way_is_named()
    {
        var steps = Steps(Level("evidence.Any(Level >= 'Proficient') and facts.presented"), Learner(Item("a", "Beginning")),
            more: """ "facts": { "presented": { "type": "boolean", "about": "learning", "readBy": ["progression"] } }, """);
        Assert.Equal(NextStepsStatus.NoneWithinBound, steps.Status);
        Assert.Equal(["the rule `proficient` asks for `facts.presented`: `facts.presented` is a fact about the learner"], steps.Obstacles);
    }

    [Fact]
    public void Prerequisites_that_stand_in_the_way_are_named()
    {
        var framework = FrameworkReader.Read("""{ "id": "f", "title": "F", "competencies": [ { "id": "B", "code": "B.1", "statement": "before" }, { "id": "C", "statement": "it", "prerequisites": ["B"] } ] }"""u8.ToArray(), "framework.json");
        Assert.True(framework.Framework is not null, string.Join("\n", framework.Diagnostics));
        var steps = EngineFor(Level("evidence.Any(Level >= 'Proficient') and prerequisites.Count(not (Level >= 'Proficient')) == 0"), framework: framework.Framework).NextSteps(Learner(Item("a", "Proficient")), "C", Today);
        string obstacle = Assert.Single(steps.Obstacles);
        Assert.StartsWith("the rule `proficient` asks for `prerequisites.Count(", obstacle, StringComparison.Ordinal);
        Assert.EndsWith(": not surely proficient yet in `B.1`", obstacle, StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_the_bound_is_said_to_be_needed()
    {
        var steps = Steps(Level("evidence.Count(Level >= 'Proficient') >= 9"), Learner(Item("a", "Beginning")));
        Assert.Equal((NextStepsStatus.NoneWithinBound, 5), (steps.Status, steps.ItemsSearched));
        Assert.Equal(["the rule `proficient` asks for `evidence.Count(Level >= 'Proficient') >= 9`"], steps.Obstacles);
        Assert.Contains("up to five more pieces of evidence would not give Proficient", steps.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bound_of_evaluations_is_owned_up_to() =>
        Assert.Equal(NextStepsStatus.BoundReached, Steps(Level("evidence.Count(Level >= 'Proficient') >= 3"), Learner(Item("a", "Beginning")), new() { MaximumEvaluations = 2 }).Status);

    [Fact]
    public void A_missing_score_that_may_decide_is_noted() => Assert.Equal(
        ["`proficient` is not decided yet, and what is missing may decide it: a has no Score"],
        Steps(Level("evidence.Any(Score >= 70)"), Learner(Item("a", "Proficient"))).Notes);

    [Fact]
    public void A_retake_is_a_way_where_the_best_attempt_counts()
    {
        var steps = EngineWithAttempts().NextSteps(Learner(Item("a", score: 20) with { Task = "quiz-3" }, Item("b", score: 70)), "C", Today);
        Assert.Equal("one more piece of evidence, with a score of at least 75, as another attempt at quiz-3", Words(steps));
        Assert.Equal("quiz-3", Assert.Single(Assert.Single(steps.Alternatives).Evidence).Task);
    }

    [Fact]
    public void Json_holds_the_evidence_as_it_could_stand_in_the_record()
    {
        string json = Steps(Proficient, Learner(Item("a", "Advanced"))).ToJson();
        Assert.Contains("""{"id":"next-1","competency":"C","occurredOn":"2026-01-31","level":"Proficient","assessor":"teacher"}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"member":"Level","relation":"at-least","values":["Proficient"]}""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        var engine = EngineFor(Proficient);
        Assert.Throws<ArgumentException>(() => engine.NextSteps(Learner(), "C", Today, new() { Level = "Nonesuch" }));
        Assert.Throws<ArgumentOutOfRangeException>(() => engine.NextSteps(Learner(), "C", Today, new() { MaximumItems = 9 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => engine.NextSteps(Learner(), "C", Today, new() { MaximumEvaluations = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => engine.NextSteps(Learner(), "C", Today, new() { Alternatives = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => engine.NextSteps(Learner(), "C", Today.AddYears(-3)));
    }

    private static CbeEngine EngineWithAttempts() => CbeEngine.Create(RulePack.Parse(Json(Level("mastery.Score >= 72.5"))
        .Replace("\"elements\": {", "\"elements\": { \"assessment\": { \"attempts\": \"highest\" },", StringComparison.Ordinal)));
}
