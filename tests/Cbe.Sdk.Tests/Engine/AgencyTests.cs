using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using FsCheck;
using FsCheck.Fluent;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Engine;

public class AgencyTests
{
    private static readonly CompetencyFramework Framework = new("f", "F", [new Competency { Id = "6b9a4043", Code = "A-SSE.1", Statement = "Interpret." }, new Competency { Id = "6b9a4044", Code = "A-SSE.2", Statement = "Rewrite." }]);

    private static RulePack Pack(string rule, string progression = "") => RulePack.Parse($$"""
        {
          "language": 1, "id": "test", "version": "1", "scale": { "levels": ["Beginning", "Proficient"], "proficient": "Proficient" },
          "elements": { {{progression}} "agency": { "rules": [ { "ruleName": "r", "expression": "{{rule}}" } ] } }
        }
        """);

    private static CbeEngine EngineOf(string rule) => CbeEngine.Create(Pack(rule), Framework);

    private static Choice Chose(string day, ChoiceKind kind, string? competency = null) => new() { Date = DateOnly.ParseExact(day, "yyyy-MM-dd"), Kind = kind, Competency = competency };

    [Theory]
    [InlineData("sex")]
    [InlineData("disability")]
    [InlineData("economicDisadvantage")]
    [InlineData("englishLearner")]
    public void An_agency_rule_cannot_see_a_protected_attribute(string name)
    {
        Assert.Null(CbeEngine.TryCreate(Pack($"{name} = 'x'"), Framework, out var diagnostics));
        Assert.Equal(["CBE2016"], diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
    }

    [Theory]
    [InlineData("choices.Any()")]
    [InlineData("goals.Any()")]
    [InlineData("competencies.Any()")]
    [InlineData("agency.Any()")]
    public void No_level_is_made_of_choices_or_goals(string expression)
    {
        var pack = Pack("choices.Any()", $$""" "progression": { "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "{{expression}}" } ] }, """);
        Assert.Null(CbeEngine.TryCreate(pack, Framework, out var diagnostics));
        Assert.Contains(diagnostics, d => d.Code == "CBE2001");
    }

    [Fact]
    public void Choices_and_goals_change_no_level()
    {
        var engine = CbeEngine.Create(Pack("choices.Any()", """ "progression": { "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "evidence.Count() >= 2" } ] }, """), Framework);
        var shy = Learner(Item("a", competency: "A-SSE.1"), Item("b", competency: "A-SSE.1"));
        var busy = shy with { Choices = [Chose("2026-01-12", ChoiceKind.GoDeeper, "A-SSE.1")], Goals = [new Goal { SetOn = Today, Competency = "A-SSE.1" }] };
        Assert.Equal(engine.Evaluate(shy, Today).Competencies.Select(c => (c.Level, c.Status)), engine.Evaluate(busy, Today).Competencies.Select(c => (c.Level, c.Status)));
    }

    [Fact]
    public void A_teacher_reads_a_choice_by_its_day_and_a_competency_by_its_code()
    {
        var learner = Learner(Item("a", competency: "A-SSE.1"), Item("b", competency: "A-SSE.2")) with { Choices = [Chose("2026-01-12", ChoiceKind.HowToDemonstrate, "A-SSE.1"), Chose("2026-01-20", ChoiceKind.Other)] };
        string why = EngineOf("choices.Any(Kind = 'what-to-learn') or competencies.All(ChoicesMade >= 1)").Evaluate(learner, Today).Agency.Decisions[0].Explain().ToText();
        Assert.Contains("2026-01-12 how-to-demonstrate A-SSE.1 (Kind is how-to-demonstrate), 2026-01-20 other (Kind is other)", why, StringComparison.Ordinal);
        Assert.Contains("does not count: A-SSE.2 (ChoicesMade is 0)", why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_counted_once_is_told_by_its_values()
    {
        var learner = Learner() with { Choices = [Chose("2026-01-30", ChoiceKind.Other), Chose("2026-01-29", ChoiceKind.Other), Chose("2026-01-20", ChoiceKind.MoveOn)] };
        string why = EngineOf("choices.Select(WeeksAgo).Distinct().Count() >= 3").Evaluate(learner, Today).Agency.Decisions[0].Explain().ToText();
        Assert.Contains("2 is less than 3: 1 more is needed", why, StringComparison.Ordinal);
        Assert.Contains("counts: 2026-01-20 move-on (1), 2026-01-29 other (0)", why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_made_in_code_may_name_competencies_by_code()
    {
        var learner = Learner(Item("a", competency: "A-SSE.1")) with { Choices = [Chose("2026-01-12", ChoiceKind.MoveOn, "A-SSE.1"), Chose("2026-01-12", ChoiceKind.MoveOn, "A-SSE.9")] };
        var report = EngineOf("competencies.All(ChoseWhatNext)").Evaluate(learner, Today);
        Assert.Equal(Values.Answer.Met, report.Agency.Decisions[0].Answer);
        Assert.Equal(1, report.Agency.Choices[ChoiceKind.MoveOn]);
        Assert.Contains(report.Findings, f => f.Message.Contains("choice: the framework has no competency `A-SSE.9`", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_in_which_choices_stand_in_a_file_changes_nothing()
    {
        var engine = EngineOf("choices.Select(Kind).First() = 'what-to-learn' and choices.Select(DaysWaited).Last() >= 3");
        var choices = (from day in Gen.Choose(0, 4) from kind in Gen.Choose(0, 6) from waited in Gen.Choose(-1, 5)
            select new Choice { Date = Today.AddDays(-day), Kind = (ChoiceKind)kind, HonouredOn = waited < 0 ? null : Today.AddDays(waited - day) }).ListOf();
        Prop.ForAll(choices.ToArbitrary(), given =>
        {
            var forwards = engine.Evaluate(Learner() with { Choices = [.. given] }, Today).Agency;
            var backwards = engine.Evaluate(Learner() with { Choices = [.. Enumerable.Reverse(given)] }, Today).Agency;
            return forwards.Decisions.Select(d => d.Explain().ToText()).SequenceEqual(backwards.Decisions.Select(d => d.Explain().ToText()));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void What_comes_after_the_day_changes_nothing()
    {
        var engine = EngineOf("choices.Count(Honoured) >= 2 or goals.Any(Reached)");
        var learner = Learner(Item("a", competency: "A-SSE.1")) with { Choices = [Chose("2026-01-12", ChoiceKind.RequestAssessment)] };
        var later = learner with
        {
            Choices = [learner.Choices[0] with { HonouredOn = Today.AddDays(1) }, new Choice { Date = Today.AddDays(1), Kind = ChoiceKind.Other }],
            Goals = [new Goal { SetOn = Today.AddDays(1) }],
        };
        Assert.Equal(engine.Evaluate(learner, Today).Agency.Decisions[0].Explain().ToText(), engine.Evaluate(later, Today).Agency.Decisions[0].Explain().ToText());
    }
}
