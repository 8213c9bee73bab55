using System.Runtime.CompilerServices;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Engine;

public class ExpectationsTests
{
    private static readonly CompetencyFramework Fractions = new("f", "Fractions",
    [
        new Competency { Id = "H", Statement = "Fractions" },
        new Competency { Id = "A", Code = "F.1", Statement = "Compare fractions.", Parents = ["H"] },
        new Competency { Id = "B", Statement = "Add fractions.", ICan = "I can add fractions.", Parents = ["H"] },
    ]);

    private static CbeEngine EngineOf(CompetencyFramework? framework, string over = "competency", string expression = "has(ICan)") => CbeEngine.Create(RulePack.Parse($$"""
        {
          "language": 1, "id": "test", "version": "1", "effective": { "from": "2025-08-01" }, "scale": { "levels": ["Beginning", "Proficient"], "proficient": "Proficient" },
          "elements": { "expectations": { "rules": [ { "ruleName": "r", "over": "{{over}}", "expression": "{{expression}}" } ] } }
        }
        """), framework);

    [Fact]
    public void The_findings_are_the_same_for_every_learner_and_made_once()
    {
        var engine = EngineOf(Fractions);
        var maya = engine.Evaluate(Learner(Item("a", competency: "F.1")), Today);
        var noor = engine.Evaluate(Learner(Item("b", competency: "F.1")) with { Id = "noor" }, Today);
        Assert.Same(Assert.Single(maya.Expectations), Assert.Single(noor.Expectations));
        Assert.Same(maya.Expectations[0], engine.EvaluateFramework(Today).For("F.1"));
        Assert.All(maya.Decisions, d => Assert.Null(d.Learner));
    }

    [Fact]
    public void A_learners_report_has_the_competencies_of_which_the_record_speaks()
    {
        var engine = EngineOf(Fractions);
        Assert.Empty(engine.Evaluate(Learner(), Today).Expectations);
        Assert.Equal(["A", "B"], engine.Evaluate(Learner(Item("b", competency: "B"), Item("a", competency: "A")), Today).Expectations.Select(e => e.Competency));
        var heading = Assert.Single(engine.Evaluate(Learner(Item("h", competency: "H")), Today).Expectations);
        Assert.True(heading.IsHeading);
        Assert.Empty(heading.Decisions);
    }

    [Fact]
    public void Memory_does_not_grow_with_days()
    {
        var engine = EngineOf(Fractions);
        var first = OutcomeOf(engine, Today);
        OutcomeOf(engine, Today.AddDays(1));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(first.IsAlive, "the findings of an earlier day are kept");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference OutcomeOf(CbeEngine engine, DateOnly day) => new(engine.EvaluateFramework(day).For("A"));

    [Fact]
    public void Days_asked_at_once_do_not_mix()
    {
        var engine = EngineOf(Fractions);
        Assert.All(
            ParallelEnumerable.Range(0, 400).Select(i => Today.AddDays(i % 7)).Select(day => (Day: day, Report: engine.EvaluateFramework(day))).ToList(),
            r => Assert.All(r.Report.Decisions, d => Assert.Equal(r.Day, d.Subject.AsOf)));
    }

    [Fact]
    public void Without_a_framework_there_is_nothing_to_ask_and_the_report_says_so()
    {
        var engine = EngineOf(null);
        Assert.Throws<InvalidOperationException>(() => engine.EvaluateFramework(Today));
        Assert.Equal([Rules.CbeElement.Expectations], engine.Evaluate(Learner(), Today).NotEvaluated);
    }

    [Fact]
    public void On_a_day_on_which_the_pack_is_not_in_force_nothing_is_decided() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EngineOf(Fractions).EvaluateFramework(new DateOnly(2025, 7, 31)));

    [Fact]
    public void A_finding_explains_itself()
    {
        var report = EngineOf(Fractions).EvaluateFramework(Today);
        Assert.Equal("F.1: not met (rule r)\n  Why:\n    [not met] has(ICan)\n", report.For("F.1")!.Decisions[0].Explain().ToText());
        var whole = Assert.Single(EngineOf(Fractions, "framework", "competencies.All(has(ICan))").EvaluateFramework(Today).OfFramework);
        Assert.StartsWith("Fractions: not met (rule r)", whole.Explain().ToText(), StringComparison.Ordinal);
        Assert.Contains("counts: B\n", whole.Explain().ToText(), StringComparison.Ordinal);
        Assert.Contains("does not count: F.1", whole.Explain().ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'skill'", "")]
    [InlineData("'skill', 'standard'", "")]
    [InlineData("'skill', 'Skil'", "did you mean `skill`?")]
    [InlineData("'standard'", "kinds: `skill`")]
    public void A_kind_that_looks_like_a_slip_is_a_warning(string kinds, string help)
    {
        var pack = RulePack.Parse($$"""
            {
              "language": 1, "id": "test", "version": "1", "scale": { "levels": ["Beginning", "Proficient"], "proficient": "Proficient" },
              "elements": { "expectations": { "kinds": [{{kinds.Replace('\'', '"')}}], "rules": [ { "ruleName": "r", "expression": "has(ICan)" } ] } }
            }
            """);
        var warnings = CbeEngine.Create(pack, new CompetencyFramework("f", "F", [new Competency { Id = "A", Kind = "skill" }])).Diagnostics;
        Assert.Equal(help.Length == 0 ? [] : [("CBE2133", help)], warnings.Select(w => (w.Code, w.Help ?? "")));
    }

    [Fact]
    public void The_same_report_is_the_same_bytes()
    {
        Assert.Equal(EngineOf(Fractions).EvaluateFramework(Today).ToJson(), EngineOf(Fractions).EvaluateFramework(Today).ToJson());
        Assert.NotEqual(EngineOf(Fractions).EvaluateFramework(Today).ToJson(), EngineOf(Fractions).EvaluateFramework(Today.AddDays(1)).ToJson());
    }

    [Fact]
    public void A_framework_too_large_to_look_at_whole_is_not_looked_at_in_part()
    {
        var vast = new CompetencyFramework("v", "Vast", Enumerable.Range(0, 65_536).Select(i => new Competency { Id = $"c{i}", ICan = "I can" }));
        Assert.Equal(Answer.Insufficient, EngineOf(vast, "framework", "competencies.All(has(ICan))").EvaluateFramework(Today).OfFramework[0].Answer);
    }

    [Fact]
    public void The_sample_pack_for_real_frameworks_has_nothing_to_complain_of() =>
        Assert.Empty(CbeEngine.Create(RulePack.Load(RepositoryRoot.At("samples", "real-data", "expectations-pack.json"))).Diagnostics);

    [SharedDataFact("case/ccss-math-2010.json")]
    public void The_common_core_is_asked_of_its_standards_and_components()
    {
        var engine = CbeEngine.Create(RulePack.Load(RepositoryRoot.At("samples", "real-data", "expectations-pack.json")), FrameworkReader.ReadFile(SharedData.PathOf("case/ccss-math-2010.json")).Framework);
        var report = engine.EvaluateFramework(Today);
        Assert.Equal((393 + 124, 229), (report.Items.Count(i => !i.IsHeading), report.Items.Count(i => i.IsHeading)));
        Assert.All(report.Items.Where(i => i.IsHeading), i => Assert.Equal(["few-indicators"], i.Decisions.Select(d => d.Rule)));
        Assert.Equal(Answer.NotMet, report.For("3.NF.A.1")!.Decisions.Single(d => d.Rule == "measurable-verb").Answer);
    }
}
