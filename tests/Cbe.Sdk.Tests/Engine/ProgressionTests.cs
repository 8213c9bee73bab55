using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Engine;

public class ProgressionTests
{
    private const string Levels = """
        "levels": [ { "level": "Proficient", "ruleName": "proficient", "expression": "evidence.Any(Level >= 'Proficient')" } ]
        """;

    private static CompetencyFramework Framework(params (string Id, string[] Needs)[] competencies) =>
        new("f", "F", competencies.Select(c => new Competency { Id = c.Id, Prerequisites = c.Needs }));

    [Fact]
    public void Prerequisites_are_decided_first_whatever_the_order_of_the_framework()
    {
        var engine = EngineFor("""
            "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "evidence.Any(Level >= 'Proficient') and prerequisites.All(Level >= 'Proficient') and prerequisites.Count() >= 0" } ]
            """, framework: Framework(("C", ["B"]), ("B", ["A"]), ("A", [])));
        var report = engine.Evaluate(Learner(Item("1", "Proficient", competency: "A"), Item("2", "Proficient", competency: "B"), Item("3", "Proficient", competency: "C")), Today);
        Assert.All(report.Competencies, c => Assert.Equal("Proficient", c.Level));
        Assert.Equal(["1", "2"], report.For("B")!.Decisions[0].Evidence.Order());
    }

    [Fact]
    public void A_gap_below_blocks_a_rule_that_asks_for_prerequisites_and_is_named()
    {
        var engine = EngineFor($$"""
            {{Levels}}, "advance": [ { "ruleName": "ready", "expression": "progress.Level >= 'Proficient' and prerequisites.Count(Level < 'Proficient') = 0" } ]
            """, framework: Framework(("A", []), ("B", ["A"])));
        var outcome = engine.Evaluate(Learner(Item("1", "Beginning", competency: "A"), Item("2", "Advanced", competency: "B")), Today).For("B")!;
        Assert.Equal(["A"], outcome.Gaps);
        Assert.Equal(Answer.Met, outcome.Decisions.First(d => d.Rule == "proficient").Answer);
        Assert.Equal(Answer.NotMet, outcome.Decisions.First(d => d.Rule == "ready").Answer);
    }

    [Fact]
    public void In_a_circle_of_prerequisites_none_is_known_and_nothing_hangs()
    {
        var engine = EngineFor("""
            "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "prerequisites.Count(Level >= 'Proficient') >= 1" } ]
            """, framework: Framework(("A", ["B"]), ("B", ["A"])));
        var report = engine.Evaluate(Learner(Item("1", "Advanced", competency: "A"), Item("2", "Advanced", competency: "B")), Today);
        Assert.All(report.Competencies, c => Assert.Equal(ProgressStatus.AtLeast, c.Status));
    }

    [Theory]
    [InlineData("Proficient", "Proficient", Answer.Met)]
    [InlineData("Proficient", "Developing", Answer.NotMet)]
    [InlineData("Proficient", null, Answer.Insufficient)]
    public void A_credential_asks_about_all_its_members(string first, string? second, Answer expected)
    {
        var engine = EngineFor($$"""
            {{Levels}}, "advance": [ { "ruleName": "no-gaps", "over": "credential", "expression": "members.All(progress.Level >= 'Proficient')", "successEvent": "move-on" } ]
            """, "\"credentials\": [ { \"id\": \"k\", \"members\": [\"A\", \"B\"] } ],");
        Evidence[] evidence = second is null ? [Item("1", first, competency: "A")] : [Item("1", first, competency: "A"), Item("2", second, competency: "B")];
        var decision = Assert.Single(Assert.Single(engine.Evaluate(Learner(evidence), Today).Credentials).Decisions);
        Assert.Equal(expected, decision.Answer);
        Assert.Equal(expected == Answer.Met ? "move-on" : null, decision.Event);
    }

    [Fact]
    public void A_credential_of_whose_members_nothing_is_known_is_not_asked_about()
    {
        var engine = EngineFor($$"""
            {{Levels}}, "advance": [ { "ruleName": "never", "over": "credential", "expression": "members.Count(progress.Level >= 'Proficient') >= 0" } ]
            """, "\"credentials\": [ { \"id\": \"k\", \"members\": [\"A\"] } ],");
        var outcome = Assert.Single(engine.Evaluate(Learner(), Today).Credentials);
        Assert.Equal((false, 0), (outcome.HasEvidence, outcome.Decisions.Count));
    }

    [Fact]
    public void Evidence_whose_admission_cannot_be_decided_is_set_aside_with_a_decision_that_says_so()
    {
        var pack = RulePack.Parse(Json(Levels).Replace("\"elements\": {", """
            "elements": { "assessment": { "admit": [ { "ruleName": "known-place", "expression": "Setting == 'school'" } ] },
            """, StringComparison.Ordinal));
        var report = CbeEngine.Create(pack).Evaluate(Learner(Item("a", "Advanced")), Today);
        Assert.False(Assert.Single(report.Assessment).IsAdmitted);
        Assert.Equal(Answer.Insufficient, Assert.Single(report.Assessment[0].Decisions).Answer);
        Assert.Equal((ProgressStatus.NoEvidenceYet, 0, 1), (report.For("C")!.Status, report.For("C")!.Admitted, report.For("C")!.SetAside));
    }

    [Theory]
    [InlineData("2026-01-31", Answer.NotMet)]
    [InlineData("2026-08-01", Answer.Met)]
    public void The_parameter_of_the_era_decides(string asOf, Answer expected)
    {
        var engine = EngineFor("""
            "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "evidence.Count() >= params.n" } ]
            """, """
            "parameters": { "n": { "type": "number", "min": 1, "max": 5, "values": { "2025-08-01": 3, "2026-08-01": 2 } } },
            """);
        var report = engine.Evaluate(Learner(Item("a"), Item("b")), DateOnly.ParseExact(asOf, "yyyy-MM-dd", null));
        Assert.Equal(expected, Assert.Single(report.Decisions).Answer);
    }

    [Fact]
    public void Awards_and_overrides_may_name_a_competency_by_its_code()
    {
        var framework = new CompetencyFramework("f", "F", [new Competency { Id = "guid", Code = "A.1" }]);
        var learner = Learner() with { Overrides = [new Override { Competency = "A.1", Level = "Advanced", ByRole = "teacher", Reason = "r", DecidedOn = Today }] };
        Assert.Equal("Advanced", EngineFor(Levels, framework: framework).Evaluate(learner, Today).For("guid")!.Level);
    }
}
