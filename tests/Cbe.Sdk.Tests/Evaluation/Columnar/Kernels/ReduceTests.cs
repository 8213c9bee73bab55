using Cbe.Sdk.Evaluation.Columnar.Kernels;

namespace Cbe.Sdk.Tests.Evaluation.Columnar.Kernels;

public unsafe class ReduceTests
{
    [Fact]
    public void The_selected_are_counted() => Tiles.Each((kernels, selected, _) =>
    {
        int n = selected.Length;
        var counts = Tiles.New<long>(64);
        kernels.Count(Tiles.At(selected), n, Tiles.At(counts));
        for (int lane = 0; lane < 64; lane++)
        {
            Assert.Equal(selected.Count(row => Tiles.Has(row, lane)), counts[lane]);
        }
    });

    [Fact]
    public void As_many_as_a_sequence_can_have_are_counted()
    {
        var selected = Tiles.New<ulong>(65_535);
        Array.Fill(selected, ulong.MaxValue);
        var counts = Tiles.New<long>(64);
        foreach (var kernels in LaneKernels.All)
        {
            kernels.Count(Tiles.At(selected), selected.Length, Tiles.At(counts));
            Assert.All(counts, c => Assert.Equal(65_535, c));
            Assert.Equal(ulong.MaxValue, kernels.CountAtLeast(Tiles.At(selected), selected.Length, 65_535));
            Assert.Equal(0UL, kernels.CountAtLeast(Tiles.At(selected), selected.Length, 65_536));
        }
    }

    [Fact]
    public void At_least_so_many_are_selected_or_not() => Tiles.Each((kernels, selected, _) =>
    {
        int n = selected.Length;
        foreach (int least in new[] { -1, 0, 1, 2, 3, 4, 5, 7, 8, 9, 16, n / 2, n - 1, n, n + 1, int.MaxValue })
        {
            ulong expected = Tiles.Bits(lane => selected.Count(row => Tiles.Has(row, lane)) >= least);
            Assert.Equal(expected, kernels.CountAtLeast(Tiles.At(selected), n, least));
        }
    });

    [Fact]
    public void Masks_of_a_tile_become_one() => Tiles.Each((kernels, a, random) =>
    {
        int n = a.Length;
        var b = Tiles.Selection(n, 0.7, false, random);
        Assert.Equal(a.Aggregate(0UL, (x, y) => x | y), kernels.Any(Tiles.At(a), n));
        Assert.Equal(a.Zip(b, (x, y) => x & y).Aggregate(0UL, (x, y) => x | y), kernels.AnyOf(Tiles.At(a), Tiles.At(b), n));
        Assert.Equal(a.Zip(b, (x, y) => x & ~y).Aggregate(0UL, (x, y) => x | y), kernels.AnyOutside(Tiles.At(a), Tiles.At(b), n));
        Assert.Equal(Tiles.Bits(lane => Rows(a, lane) is [.., var last] && Tiles.Has(b[last], lane)), kernels.LastOf(Tiles.At(a), Tiles.At(b), n));
        Assert.Equal(Tiles.Bits(lane => Rows(a, lane) is [var first, ..] && Tiles.Has(b[first], lane)), kernels.FirstOf(Tiles.At(a), Tiles.At(b), n));
    });

    [Fact]
    public void Some_are_taken_from_either_end() => Tiles.Each((kernels, selected, _) =>
    {
        int n = selected.Length;
        var result = Tiles.New<ulong>(n);
        foreach (int k in new[] { -1, 0, 1, 2, 3, 4, 5, 6, 16, 17, n - 1, n, n + 1, int.MaxValue })
        {
            kernels.SelectLast(Tiles.At(selected), n, k, Tiles.At(result));
            Assert.Equal(Kept(selected, rows => rows.TakeLast(k)), result);
            kernels.SelectFirst(Tiles.At(selected), n, k, Tiles.At(result));
            Assert.Equal(Kept(selected, rows => rows.Take(k)), result);
            kernels.SkipFirst(Tiles.At(selected), n, k, Tiles.At(result));
            Assert.Equal(Kept(selected, rows => rows.Skip(k)), result);
        }
    });

    [Fact]
    public void What_is_taken_may_take_the_place_of_what_it_is_taken_from() => Tiles.Each((kernels, selected, _) =>
    {
        var expected = Kept(selected, rows => rows.TakeLast(3));
        kernels.SelectLast(Tiles.At(selected), selected.Length, 3, Tiles.At(selected));
        Assert.Equal(expected, selected);
    });

    [Fact]
    public void Different_codes_are_counted() => Tiles.Few((kernels, selected, random) =>
    {
        int n = selected.Length;
        var counts = Tiles.New<long>(64);
        foreach (int kinds in new[] { 1, 2, 4, 7, 8, 9, 16, 17, 63, 64 })
        {
            var codes = Tiles.New(n, () => (byte)random.Next(1, kinds + 1));
            for (int i = 0; i < codes.Length; i++)
            {
                codes[i] = Tiles.Has(selected[i / 64], i % 64) ? codes[i] : (byte)random.Next(256);
            }

            kernels.DistinctCount(Tiles.At(codes), Tiles.At(selected), n, kinds, Tiles.At(counts));
            Tiles.Same(codes, selected, counts, all => all.Distinct().Count());
            foreach (int least in new[] { 0, 1, 2, 3, kinds, kinds + 1, 300 })
            {
                Tiles.Same(codes, selected, kernels.DistinctAtLeast(Tiles.At(codes), Tiles.At(selected), n, kinds, least), all => all.Distinct().Count() >= least);
            }
        }
    });

    private static List<int> Rows(ulong[] selected, int lane) => [.. Enumerable.Range(0, selected.Length).Where(row => Tiles.Has(selected[row], lane))];

    private static ulong[] Kept(ulong[] selected, Func<List<int>, IEnumerable<int>> keep)
    {
        var result = new ulong[selected.Length];
        for (int lane = 0; lane < 64; lane++)
        {
            foreach (int row in keep(Rows(selected, lane)))
            {
                result[row] |= 1UL << lane;
            }
        }

        return result;
    }
}
