using Cbe.Sdk.Benchmarks.Baselines;
using Cbe.Sdk.Benchmarks.Evidence;

namespace Cbe.Sdk.Benchmarks.Tests;

/// <summary>All ways to the seven answers give the same answers, or their times say nothing.</summary>
public class BaselineTests
{
    public static TheoryData<int, int, int> Shapes { get; } = new() { { 5_000, 10, 10 }, { 5_000, 1, 15 }, { 999, 50, 50 }, { 130, 1, 500 }, { 1, 3, 3 } };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Hand_written_SIMD_gives_the_exact_masks(int cases, int least, int most)
    {
        var maker = new EvidenceMaker(new EvidenceShape(cases, least, most));
        var columns = new WorkColumns(maker);
        using var lanes = new WorkLanes(columns);
        byte[] exact = new byte[cases];
        PlainColumns.Exact(columns, exact);

        byte[] masks = new byte[lanes.CaseOf.Length];
        if (Simd512.IsSupported)
        {
            Simd512.Run(lanes, masks);
            Assert.Equal(exact, lanes.ByCase(masks));
        }

        if (Simd256.IsSupported)
        {
            Array.Clear(masks);
            Simd256.Run(lanes, masks);
            Assert.Equal(exact, lanes.ByCase(masks));
        }
    }

    [Fact]
    public void Objects_and_columns_of_doubles_agree_with_each_other_and_almost_always_with_the_exact_masks()
    {
        var maker = new EvidenceMaker(new EvidenceShape(20_000, 1, 15));
        var columns = new WorkColumns(maker);
        var objects = new WorkObjects(maker);
        byte[] exact = new byte[20_000], words = new byte[20_000], codes = new byte[20_000], doubles = new byte[20_000];
        PlainColumns.Exact(columns, exact);
        PlainColumns.Doubles(columns, doubles);
        PlainObjects.Words(objects, words);
        PlainObjects.Codes(objects, codes);
        Assert.Equal(doubles, words);
        Assert.Equal(doubles, codes);
        Assert.InRange(exact.Zip(doubles).Count(p => p.First != p.Second), 0, 20);
    }

    [Fact]
    public void All_seven_rules_are_met_by_some_and_missed_by_others()
    {
        var columns = new WorkColumns(new EvidenceMaker(new EvidenceShape(5_000)));
        byte[] masks = new byte[5_000];
        PlainColumns.Exact(columns, masks);
        for (int rule = 0; rule < 7; rule++)
        {
            Assert.InRange(masks.Count(m => (m >> rule & 1) != 0), 50, 4_950);
        }
    }
}
