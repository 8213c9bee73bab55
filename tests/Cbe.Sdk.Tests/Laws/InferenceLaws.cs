using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>What follows from one competency for another, on random frameworks and learners.</summary>
public class InferenceLaws
{
    private const string Pack = """
        { "language": 1, "id": "infers", "version": "1", "inference": ["precedes", "exactMatchOf", "isChildOf"],
          "scale": { "levels": ["Beginning", "Developing", "Proficient", "Advanced"], "proficient": "Proficient" },
          "elements": {
            "progression": { "levels": [ { "level": "Proficient", "ruleName": "proficient", "expression": "evidence.Any(Level >= 'Proficient')" } ] },
            "support": { "rules": [ { "ruleName": "below", "tier": 1, "expression": "progress.Level < 'Proficient'" } ] } } }
        """;

    private static readonly RulePack Infers = RulePack.Parse(Pack);
    private static readonly RulePack Plain = RulePack.Parse(Pack.Replace("\"inference\": [\"precedes\", \"exactMatchOf\", \"isChildOf\"],", "", StringComparison.Ordinal));

    private static void Hold(Action<RandomWays, List<Competency>, LearnerRecord> law) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new RandomWays(seed);
        var competencies = random.Competencies("c");
        List<Evidence> evidence = [.. random.Evidence(competencies).Select((e, i) => e with { OccurredOn = RandomWays.Today.AddDays(-(i * 7)) })];
        law(random, competencies, new LearnerRecord { Id = "l", Evidence = evidence, Plan = new PathwayPlan { Entries = [.. competencies.Select(c => new PlanEntry(c.Id))] } });
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Own_evidence_always_stands_above_what_follows() => Hold((_, competencies, learner) =>
    {
        var framework = new CompetencyFramework("f", "F", competencies);
        var with = CbeEngine.Create(Infers, framework).Evaluate(learner, RandomWays.Today);
        var without = CbeEngine.Create(Plain, framework).Evaluate(learner, RandomWays.Today);
        foreach (var own in without.Competencies.Where(c => c.Status != ProgressStatus.NoEvidenceYet))
        {
            var outcome = with.For(own.Competency)!;
            Assert.Equal((own.Status, own.Level, own.PossibleLevel), (outcome.Status, outcome.Level, outcome.PossibleLevel));
        }

        Assert.All(with.Competencies.Where(c => c.Status == ProgressStatus.Inferred), c => Assert.Equal(ProgressStatus.NoEvidenceYet, without.For(c.Competency)!.Status));
    });

    [Fact]
    public void What_follows_does_not_depend_on_the_order_of_the_framework() => Hold((_, competencies, learner) =>
    {
        var one = CbeEngine.Create(Infers, new CompetencyFramework("f", "F", competencies)).Evaluate(learner, RandomWays.Today);
        var other = CbeEngine.Create(Infers, new CompetencyFramework("f", "F", competencies.AsEnumerable().Reverse())).Evaluate(learner, RandomWays.Today);
        foreach (var outcome in one.Competencies)
        {
            var same = other.For(outcome.Competency)!;
            Assert.Equal((outcome.Status, outcome.Level, outcome.PossibleLevel), (same.Status, same.Level, same.PossibleLevel));
            Assert.Equal(outcome.InferredFrom?.Proficient.Order(), same.InferredFrom?.Proficient.Order());
            Assert.Equal(outcome.InferredFrom?.NotProficient.Order(), same.InferredFrom?.NotProficient.Order());
        }
    });

    /// <summary>An earlier day is looked back on as it was decided then.</summary>
    [Fact]
    public void Support_is_told_since_the_day_on_which_it_was_first_due() => Hold((_, competencies, learner) =>
    {
        var engine = CbeEngine.Create(Infers, new CompetencyFramework("f", "F", competencies));
        foreach (var support in engine.Evaluate(learner, RandomWays.Today).Support)
        {
            foreach (var need in support.Needs.Where(n => n.Status == SupportStatus.Due && n.Since > RandomWays.Today.AddDays(-80)))
            {
                Assert.True(IsDue(need.Since), $"{support.Competency} was not due on {need.Since}");
                Assert.False(IsDue(need.Since.AddDays(-1)) && need.Since > learner.Evidence.Min(e => e.OccurredOn), $"{support.Competency} was due before {need.Since}");
            }

            bool IsDue(DateOnly day) => engine.Evaluate(learner, day).Support.FirstOrDefault(s => s.Competency == support.Competency)?.Needs.Any(n => n.Status == SupportStatus.Due) == true;
        }
    });
}
