using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Evaluation.Columnar.Kernels;

public unsafe class ValueTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]
    [InlineData(100_000_000)]
    [InlineData(int.MaxValue)]
    public void Numbers_of_32_bits_are_summed(int most) => Tiles.Each((kernels, selected, random) =>
    {
        var column = Ints(selected, random, most);
        var sums = Tiles.New<long>(64);
        kernels.Sum(Tiles.At(column), Tiles.At(selected), selected.Length, most, Tiles.At(sums));
        Tiles.Same(column, selected, sums, all => all.Sum(x => (long)x));
        kernels.Sum(Tiles.At(column), Tiles.At(selected), selected.Length, Tiles.At(sums));
        Tiles.Same(column, selected, sums, all => all.Sum(x => (long)x));
    });

    [Fact]
    public void Numbers_of_64_bits_are_summed() => Tiles.Each((kernels, selected, random) =>
    {
        var column = Longs(selected, random);
        var sums = Tiles.New<long>(64);
        kernels.Sum(Tiles.At(column), Tiles.At(selected), selected.Length, Tiles.At(sums));
        Tiles.Same(column, selected, sums, all => all.Aggregate(0L, (a, b) => unchecked(a + b)));
    });

    [Theory]
    [InlineData(3)]
    [InlineData(1_000_000)]
    [InlineData(100_000_000)]
    [InlineData(int.MaxValue)]
    public void A_mean_reaches_a_value_when_its_quotient_rounds_to_it(int most) => Tiles.Each((kernels, selected, random) =>
    {
        var column = Ints(selected, random, most);
        var first = Tiles.Of(column, selected, 0);
        long near = first.Count == 0 ? 0 : (long)Rounding.Divide(first.Sum(x => (long)x), first.Count);
        var wide = Array.ConvertAll(column, x => (long)x);
        var pinned = Tiles.New<long>(wide.Length);
        wide.CopyTo(pinned, 0);
        foreach (long value in new[] { near - 1, near, near + 1, 0, 1, -1, most, -most, most * 3L, long.MaxValue, long.MinValue })
        {
            ulong same = kernels.MeanAtLeast(Tiles.At(pinned), Tiles.At(selected), selected.Length, value);
            Tiles.Same(column, selected, same, all => all.Count == 0 ? null : Rounding.Divide(all.Sum(x => (long)x), all.Count) >= value);
            ulong mask = kernels.MeanAtLeast(Tiles.At(column), Tiles.At(selected), selected.Length, most, value);
            Tiles.Same(column, selected, mask, all => all.Count == 0 ? null : Rounding.Divide(all.Sum(x => (long)x), all.Count) >= value);
        }
    });

    [Fact]
    public void The_least_the_greatest_the_first_and_the_last_are_found_in_32_bits() => Tiles.Each((kernels, selected, random) =>
    {
        var column = Ints(selected, random, int.MaxValue);
        var result = Tiles.New<long>(64);
        kernels.Least(Tiles.At(column), Tiles.At(selected), selected.Length, Tiles.At(result));
        Tiles.Same(column, selected, result, all => all.Count == 0 ? null : all.Min());
        kernels.Greatest(Tiles.At(column), Tiles.At(selected), selected.Length, Tiles.At(result));
        Tiles.Same(column, selected, result, all => all.Count == 0 ? null : all.Max());
        kernels.Last(Tiles.At(column), Tiles.At(selected), selected.Length, Tiles.At(result));
        Tiles.Same(column, selected, result, all => all.Count == 0 ? null : all[^1]);
        kernels.First(Tiles.At(column), Tiles.At(selected), selected.Length, Tiles.At(result));
        Tiles.Same(column, selected, result, all => all.Count == 0 ? null : all[0]);
    });

    [Fact]
    public void The_least_the_greatest_the_first_and_the_last_are_found_in_64_bits() => Tiles.Each((kernels, selected, random) =>
    {
        var column = Longs(selected, random);
        var result = Tiles.New<long>(64);
        kernels.Least(Tiles.At(column), Tiles.At(selected), selected.Length, Tiles.At(result));
        Tiles.Same(column, selected, result, all => all.Count == 0 ? null : all.Min());
        kernels.Greatest(Tiles.At(column), Tiles.At(selected), selected.Length, Tiles.At(result));
        Tiles.Same(column, selected, result, all => all.Count == 0 ? null : all.Max());
        kernels.Last(Tiles.At(column), Tiles.At(selected), selected.Length, Tiles.At(result));
        Tiles.Same(column, selected, result, all => all.Count == 0 ? null : all[^1]);
        kernels.First(Tiles.At(column), Tiles.At(selected), selected.Length, Tiles.At(result));
        Tiles.Same(column, selected, result, all => all.Count == 0 ? null : all[0]);
    });

    [Fact]
    public void The_first_and_the_last_code_and_day_are_found() => Tiles.Each((kernels, selected, random) =>
    {
        var bytes = Tiles.New(selected.Length, () => (byte)random.Next(256));
        var shorts = Tiles.New(selected.Length, () => (ushort)random.Next(65_536));
        var result = Tiles.New<long>(64);
        kernels.Last(Tiles.At(bytes), Tiles.At(selected), selected.Length, Tiles.At(result));
        Tiles.Same(bytes, selected, result, all => all.Count == 0 ? null : all[^1]);
        kernels.First(Tiles.At(bytes), Tiles.At(selected), selected.Length, Tiles.At(result));
        Tiles.Same(bytes, selected, result, all => all.Count == 0 ? null : all[0]);
        kernels.Last(Tiles.At(shorts), Tiles.At(selected), selected.Length, Tiles.At(result));
        Tiles.Same(shorts, selected, result, all => all.Count == 0 ? null : all[^1]);
        kernels.First(Tiles.At(shorts), Tiles.At(selected), selected.Length, Tiles.At(result));
        Tiles.Same(shorts, selected, result, all => all.Count == 0 ? null : all[0]);
    });

    /// <summary>Numbers up to <paramref name="most"/>, often the extremes; what is not selected is missing, which is the least integer.</summary>
    private static int[] Ints(ulong[] selected, Random random, int most)
    {
        int i = 0;
        return Tiles.New(selected.Length, () => !Tiles.Has(selected[i / 64], i++ % 64) ? int.MinValue : random.Next(8) switch
        {
            0 => most,
            1 => -most,
            2 => 0,
            3 => random.Next(-1, 2),
            _ => (int)random.NextInt64(-(long)most, most + 1L),
        });
    }

    private static long[] Longs(ulong[] selected, Random random)
    {
        int i = 0;
        return Tiles.New(selected.Length, () => !Tiles.Has(selected[i / 64], i++ % 64) ? long.MinValue : random.Next(6) switch
        {
            0 => long.MaxValue,
            1 => long.MinValue + 1,
            2 => random.NextInt64(-1, 2),
            _ => random.NextInt64(-100_000_000_000, 100_000_000_001),
        });
    }
}
