using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Engine;

public class PathwayTests
{
    private const string Levels = """
        "levels": [ { "level": "Proficient", "ruleName": "proficient", "expression": "evidence.Any(Level >= 'Proficient' and Assessor == 'teacher')" } ]
        """;

    private static readonly CompetencyFramework Framework = new("f", "F",
    [
        new() { Id = "1", Code = "A.1" }, new() { Id = "2", Code = "A.2", Prerequisites = ["1"] }, new() { Id = "3", Prerequisites = ["1", "2", "H"] },
        new() { Id = "m1", Code = "M.1", Equivalent = ["1"] }, new() { Id = "H" }, new() { Id = "H1", Parents = ["H"] }, new() { Id = "H2", Parents = ["H"] },
    ]);

    private static CbeEngine Engine(string pathways = "", string more = "") =>
        CbeEngine.Create(RulePack.Parse(Json(Levels, more).Replace("\"elements\": {", "\"elements\": { \"pathways\": { " + pathways + " },", StringComparison.Ordinal)), Framework);

    private static string Words(LearnerRecord learner, string competency, string pathways = "") =>
        Engine(pathways).Evaluate(learner, Today).Pathways.For(competency)!.Explain().ReplaceLineEndings("\n");

    [Fact]
    public void What_is_blocked_names_each_gap_with_what_is_known_of_it()
    {
        var learner = Learner(Item("a", "Developing", competency: "1"), Item("h", "Proficient", competency: "H1")) with { Awards = [new() { Competency = "2", Level = "Developing", AwardedOn = new(2025, 9, 1) }] };
        Assert.Equal("""
            3: blocked by A.1, A.2, H2 (nothing is known of it yet)
              A.1 comes before it and is not reached: Beginning, and Proficient is needed; M.1 can stand in its place
              A.2 comes before it and is not reached: nothing is known of it yet
              H comes before it and is not reached: of its parts these remain: H2

            """, Words(learner, "3"));
        var byPerson = learner with { Overrides = [new() { Competency = "1", Level = "Developing", ByRole = "teacher", Reason = "Seen.", DecidedOn = new(2026, 1, 2) }] };
        Assert.Contains("A.1 comes before it and is not reached: Developing by a person's decision, and Proficient is needed\n", Words(byPerson, "3"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_ready_says_how_each_prerequisite_is_reached()
    {
        var learner = Learner(Item("a", "Proficient", competency: "m1"), Item("b", "Advanced", competency: "H1"), Item("c", "Advanced", competency: "H2")) with { Awards = [new() { Competency = "2", AwardedOn = new(2025, 9, 1) }] };
        Assert.Equal("""
            3: ready (nothing is known of it yet)
              A.1 comes before it and is reached: M.1 stands in its place
              A.2 comes before it and is reached: awarded
              H comes before it and is reached: all its parts are reached

            """, Words(learner, "3"));
        Assert.Equal("A.2: reached (awarded)\n", Words(learner, "2"));
        Assert.Equal("M.1: reached (Proficient)\n", Words(learner, "m1"));
        Assert.Equal("H1: reached (Proficient)\n", Words(learner, "H1"));
    }

    [Fact]
    public void What_is_not_decided_says_what_it_waits_for() => Assert.Equal("""
        A.2: not decided yet, waiting for A.1 (nothing is known of it yet)
          A.1 comes before it and may be reached: at least Beginning, perhaps Proficient; M.1 can stand in its place

        """, Words(Learner(Item("a", "Proficient", competency: "1", assessor: null)), "2"));

    [Fact]
    public void What_nothing_comes_before_is_ready_and_says_so() => Assert.Equal("A.1: ready (nothing is known of it yet; M.1 can stand in its place)\n  nothing comes before it\n", Words(Learner(), "1"));

    [Fact]
    public void Readiness_rules_of_the_pack_speak_too_and_are_explained()
    {
        const string Ready = """ "ready": [ { "ruleName": "may-begin", "expression": "prerequisites.Count(not Reached) = 0", "errorMessage": "Close the gaps first." } ] """;
        Assert.Equal("""
            A.2: blocked by A.1 (nothing is known of it yet)
              A.1 comes before it and is not reached: nothing is known of it yet; M.1 can stand in its place
              readiness rule may-begin: not met. Close the gaps first.

            """, Words(Learner(), "2", Ready));
        var decision = Engine(Ready).Evaluate(Learner(), Today).Decisions.First(d => d.Rule == "may-begin" && d.Competency == "2");
        Assert.Equal("""
            maya, A.2: not met (rule may-begin)
              Close the gaps first.
              Why:
                [not met] prerequisites.Count(not Reached) == 0
                    1 is not 0
                    prerequisites.Count(not Reached) = 1
                        counts: 1

            """, decision.Explain().ToText());
    }

    [Fact]
    public void A_finding_about_the_plan_is_explained_with_the_days()
    {
        var engine = Engine(""" "rules": [ { "ruleName": "on-plan", "expression": "projected.Latest <= plan.TargetOn" } ] """);
        var learner = Learner(Item("0", "Beginning", competency: "H1", on: "2025-09-01"), Item("1", "Proficient", competency: "1", on: "2025-09-11"), Item("2", "Proficient", competency: "2", on: "2025-09-21"), Item("3", "Proficient", competency: "H1", on: "2025-10-01"))
            with { Plan = new() { Entries = [new("3", new DateOnly(2026, 2, 10))] } };
        Assert.Equal("""
            maya, 3: not met (rule on-plan)
              Why:
                [not met] projected.Latest <= plan.TargetOn
                    2026-02-20 is after 2026-02-10

            """, engine.Evaluate(learner, Today).Decisions.Single(d => d.Rule == "on-plan" && d.Competency == "3").Explain().ToText());
    }

    [Theory]
    [InlineData("projected.Latest - asOf > 100", false)]
    [InlineData("projected.Latest <= plan.TargetOn", true)]
    [InlineData("has(plan.TargetOn) and projected.Expected > plan.TargetOn", true)]
    public void A_rule_that_reads_the_pace_must_read_the_plan(string expression, bool accepted)
    {
        var pack = RulePack.Parse(Json(Levels).Replace("\"elements\": {", "\"elements\": { \"pathways\": { \"rules\": [ { \"ruleName\": \"r\", \"localParams\": [ { \"name\": \"x\", \"expression\": \"" + expression + "\" } ], \"expression\": \"x\" } ] },", StringComparison.Ordinal));
        Assert.Equal(accepted, CbeEngine.TryCreate(pack, null, out var diagnostics) is not null);
        Assert.Equal(accepted ? [] : ["CBE2023"], diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
    }

    [Fact]
    public void A_message_that_shows_the_projection_has_it_made()
    {
        var engine = Engine(""" "rules": [ { "ruleName": "told", "expression": "has(plan.TargetOn)", "successMessage": "By $(projected.Expected)." } ] """);
        var learner = Learner(Item("0", "Beginning", competency: "H1", on: "2025-09-01"), Item("1", "Proficient", competency: "1", on: "2025-09-11"), Item("2", "Proficient", competency: "2", on: "2025-09-21"), Item("3", "Proficient", competency: "H1", on: "2025-10-01"))
            with { Plan = new() { Entries = [new("H2", new DateOnly(2026, 2, 10))] } };
        Assert.Equal("By 2026-02-10.", engine.Evaluate(learner, Today).Decisions.Single(d => d.Rule == "told" && d.Competency == "H2").Message);
    }

    [Fact]
    public void Who_goes_slower_stands_where_who_goes_faster_stands()
    {
        var engine = Engine(""" "project": true """);
        var fast = Learner([.. Enumerable.Range(0, 3).Select(i => Item($"{i}", "Proficient", competency: ((string[])["1", "2", "H1"])[i], on: $"2026-01-0{i + 1}"))]);
        var slow = fast with { Evidence = [.. fast.Evidence.Select((e, i) => e with { OccurredOn = new DateOnly(2025, 8, 10).AddDays(i * 60) })] };
        string States(LearnerRecord learner) => string.Join("\n", engine.Evaluate(learner, Today).Pathways.Competencies.Select(c => $"{c} {string.Join(",", c.Steps)}"));
        Assert.Equal(States(fast), States(slow));
    }

    [Fact]
    public void Evidence_from_before_the_pack_is_in_force_is_reached_on_its_first_day()
    {
        // In force from 2025-08-01: three reached within 90 days show a pace of 30 days each, whatever day is asked about.
        var engine = Engine(""" "project": true """);
        var learner = Learner([Item("0", "Beginning", competency: "1", on: "2025-05-03"), .. ((string[])["1", "2", "H1"]).Select(c => Item(c, "Proficient", competency: c, on: "2025-06-01"))]);
        Assert.Equal(30, engine.Evaluate(learner, Today).Pathways.For("H2")!.Projection!.Expected.DayNumber - Today.DayNumber);
        Assert.Equal(30, engine.Evaluate(learner, Today.AddDays(50)).Pathways.For("H2")!.Projection!.Expected.DayNumber - Today.DayNumber - 50);
    }

    [Fact]
    public void A_level_that_a_person_or_an_award_gives_shows_no_pace_and_what_was_reached_once_keeps_showing_it()
    {
        var engine = Engine(""" "project": true """);
        Evidence[] shown = [Item("0", "Beginning", competency: "1", on: "2025-09-01"), Item("1", "Proficient", competency: "1", on: "2025-09-11"), Item("2", "Proficient", competency: "2", on: "2025-09-21"), Item("3", "Beginning", competency: "H1", on: "2025-10-01")];
        var byPerson = Learner(shown) with { Overrides = [new() { Competency = "H1", Level = "Advanced", ByRole = "teacher", Reason = "Seen.", DecidedOn = new(2025, 10, 1) }] };
        Assert.Null(engine.Evaluate(byPerson, Today).Pathways.For("H2")!.Projection);
        Assert.Equal(3, engine.Evaluate(Learner([.. shown, Item("4", "Proficient", competency: "H1", on: "2025-10-05")]), Today).Pathways.For("H2")!.Projection!.Observed);
    }

    [Fact]
    public void What_means_the_same_is_reached_once()
    {
        Evidence[] shown = [Item("0", "Beginning", competency: "1", on: "2025-09-01"), Item("1", "Proficient", competency: "1", on: "2025-09-11"), Item("2", "Proficient", competency: "m1", on: "2025-09-21"), Item("3", "Proficient", competency: "H1", on: "2025-10-01")];
        Assert.Null(Engine(""" "project": true """).Evaluate(Learner(shown), Today).Pathways.For("H2")!.Projection);
    }

    [Fact]
    public void A_very_long_chain_of_headings_and_prerequisites_does_not_overflow()
    {
        const int Deep = 3_000;
        var chain = new CompetencyFramework("f", "F", Enumerable.Range(0, Deep).SelectMany(i => new Competency[]
        {
            new() { Id = $"h{i}", Parents = i == 0 ? [] : [$"h{i - 1}"] }, new() { Id = $"c{i}", Prerequisites = i == 0 ? ["h0"] : [$"c{i - 1}"] },
        }).Append(new() { Id = "leaf", Parents = [$"h{Deep - 1}"] }));
        var ways = EngineFor(Levels, "\"credentials\": [ { \"id\": \"k\", \"members\": [\"c" + (Deep - 1) + "\"] } ],", chain).Evaluate(Learner(), Today).Pathways;
        Assert.Equal(Deep + 1, ways.ForCredential("k")!.Nearest.Steps.Count);
        Assert.Equal(["leaf"], ways.For("c0")!.BlockedBy);
    }
}
