using Cbe.Sdk.Benchmarks.Baselines;
using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Benchmarks.Tests;

/// <summary>Every benchmark does what it says, and what it is held against does the same.</summary>
public class BenchmarkBodiesTests
{
    [Fact]
    public void Seven_rules_are_the_same_in_every_way()
    {
        var b = new SevenRulesBenchmarks { Cases = 2_000 };
        b.Setup();
        byte[] exact = [.. b.ExactLoopOverColumns()];
        Assert.Equal(exact, b.ByCase(b.SimdByHand()));
        Assert.Equal([.. b.LoopOverColumns()], [.. b.LoopOverObjects()]);
        b.FromAPack();
        Assert.Equal(exact, b.MasksOfPack());
        b.Cleanup();
    }

    [Fact]
    public void A_population_is_decided_as_by_the_loop()
    {
        var b = new PopulationBenchmarks { Cases = 3_000 };
        b.Setup();
        Assert.InRange(Differences(b.LoopOverColumns(), b.FromAPack()), 0, 3);
        b.Cleanup();
    }

    [Theory]
    [InlineData("1")]
    [InlineData("50")]
    [InlineData("ragged")]
    public void Cases_of_any_length_are_decided_as_by_the_loop(string items)
    {
        var b = new ItemsBenchmarks { ItemsOfACase = items };
        b.Setup();
        Assert.InRange(Differences(b.LoopOverColumns(), b.FromAPack()), 0, 20);
        b.Cleanup();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public void All_rules_answer(int rules)
    {
        var b = new RulesBenchmarks { Rules = rules };
        b.Setup();
        var decisions = b.FromAPack();
        Assert.Equal(rules, decisions.Rules.Count);
        Assert.All(decisions.ByRule, r => Assert.True(r.Met + r.NotMet > 0));
        Assert.Contains(b.SevenInALoopOverColumns(), m => m != 0);
        b.Cleanup();
    }

    [Fact]
    public void A_table_holds_all_items_of_its_records()
    {
        var b = new TableBuildBenchmarks();
        Assert.Equal(b.Objects(), b.Build());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public void One_learner_is_decided_alike_in_every_way(int competencies)
    {
        var b = new LearnerBenchmarks { Competencies = competencies };
        b.Setup();
        byte[] loop = [.. b.LoopOverObjects()];
        Assert.Equal(0, Differences(loop, b.FromAPack()));
        int met = loop.Sum(m => System.Numerics.BitOperations.PopCount(m));
        Assert.Equal(met, b.FromTheRecord());
        Assert.Equal(met, b.Report().Decisions.Count(d => d.Answer == Answer.Met));
        Assert.Equal(competencies * 7, b.ReportWithReasons());
        b.Cleanup();
    }

    [Fact]
    public void Packs_load()
    {
        var b = new LoadingBenchmarks { Rules = 7 };
        b.Setup();
        Assert.True(b.Json() > 5);
        Assert.Equal(7, b.Read().Elements.Progression.Award.Count);
        Assert.DoesNotContain(b.ReadValidateAndBind().Diagnostics, d => d.Severity == Text.Severity.Error);
    }

    [Fact]
    public void A_process_starts_and_decides()
    {
        var b = new ColdStartBenchmarks();
        Assert.Equal(0, b.Nothing());
        Assert.Equal(0, b.FirstDecision());
    }

    private static int Differences(byte[] masks, DecisionTable decisions) =>
        masks.Select((mask, row) => Enumerable.Range(0, 7).Any(rule => (mask >> rule & 1) != 0 != (decisions.Answer(row, rule) == Answer.Met))).Count(differs => differs);
}
