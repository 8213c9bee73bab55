using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Packs;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Benchmarks.Tests;

/// <summary>What is promised to allocate nothing allocates nothing, to the byte. Alone, so that nobody else allocates.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
[Collection(nameof(AllocationTests))]
public class AllocationTests
{
    private static readonly DecisionTable Into = new();

    [Theory]
    [InlineData(20_000, 30)]
    [InlineData(30, 30)]
    [InlineData(1, 1)]
    public void Seven_rules_decide_without_allocation_once_memory_has_grown(int cases, int competencies) => DecidesWithoutAllocation(PackFiles.Seven(), cases, competencies);

    [Theory]
    [InlineData(20_000, 30)]
    [InlineData(30, 30)]
    public void A_whole_policy_decides_without_allocation_once_memory_has_grown(int cases, int competencies) => DecidesWithoutAllocation(PackFiles.Full(), cases, competencies);

    [Fact]
    public void One_learner_after_another_is_decided_without_allocation()
    {
        var engine = CbeEngine.Create(PackFiles.Seven());
        using var tables = new SmallTables(new EvidenceMaker(new EvidenceShape(600, 5, 15)), engine.RecordSchema);
        for (int i = 0; i < 2; i++)
        {
            Array.ForEach(tables.All, t => engine.Evaluate(t, EvidenceShape.AsOf, Into));
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var table in tables.All)
        {
            engine.Evaluate(table, EvidenceShape.AsOf, Into);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void DecidesWithoutAllocation(RulePack pack, int cases, int competencies)
    {
        var engine = CbeEngine.Create(pack);
        using var table = TableMaker.Make(new EvidenceMaker(new EvidenceShape(cases, 1, 12) { Competencies = competencies, MissingPerMille = 30 }), engine.RecordSchema);
        engine.Evaluate(table, EvidenceShape.AsOf, Into);
        engine.Evaluate(table, EvidenceShape.AsOf, Into);
        long before = GC.GetAllocatedBytesForCurrentThread();
        engine.Evaluate(table, EvidenceShape.AsOf, Into);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
