namespace Cbe.Sdk.Tests.Evaluation.Columnar.Kernels;

public unsafe class MaskTests
{
    [Fact]
    public void Masks_join() => Tiles.Each((kernels, a, random) =>
    {
        int n = a.Length;
        var b = Tiles.Selection(n, 0.4, false, random);
        var result = Tiles.New<ulong>(n);
        kernels.And(Tiles.At(a), Tiles.At(b), Tiles.At(result), n);
        Assert.Equal(a.Zip(b, (x, y) => x & y), result);
        kernels.Or(Tiles.At(a), Tiles.At(b), Tiles.At(result), n);
        Assert.Equal(a.Zip(b, (x, y) => x | y), result);
        kernels.AndNot(Tiles.At(a), Tiles.At(b), Tiles.At(result), n);
        Assert.Equal(a.Zip(b, (x, y) => x & ~y), result);
        kernels.Not(Tiles.At(a), Tiles.At(result), n);
        Assert.Equal(a.Select(x => ~x), result);
    });

    [Fact]
    public void A_mask_chooses_between_numbers() => Tiles.Few((kernels, mask, random) =>
    {
        int n = mask.Length;
        var then = Tiles.New(n, () => random.NextInt64(long.MinValue, long.MaxValue));
        var otherwise = Tiles.New(n, () => random.NextInt64(-1, 2));
        var result = Tiles.New<long>(n * 64);
        kernels.Select(Tiles.At(mask), Tiles.At(then), Tiles.At(otherwise), Tiles.At(result), n);
        Assert.Equal(then.Select((t, i) => Tiles.Has(mask[i / 64], i % 64) ? t : otherwise[i]), result);
        kernels.FromMask(Tiles.At(mask), Tiles.At(result), n, 1_000_000, long.MinValue);
        Assert.Equal(then.Select((_, i) => Tiles.Has(mask[i / 64], i % 64) ? 1_000_000 : long.MinValue), result);
    });

    [Fact]
    public void Elements_become_longs_times_a_factor_plus_an_addend() => Tiles.Few((kernels, selected, random) =>
    {
        int n = selected.Length;
        var bytes = Tiles.New(n, () => (byte)random.Next(256));
        var shorts = Tiles.New(n, () => (ushort)random.Next(65_536));
        var ints = Tiles.New(n, () => random.Next(2) == 0 ? int.MinValue : random.Next(int.MinValue, int.MaxValue));
        var longs = Tiles.New(n, () => random.NextInt64(long.MinValue, long.MaxValue));
        var result = Tiles.New<long>(n * 64);
        foreach (var (factor, addend) in new[] { (1L, 0L), (1L, -1L), (1_000_000L, 5L), (0L, long.MinValue), (-7_000_000_000L, long.MaxValue) })
        {
            kernels.Widen(Tiles.At(bytes), factor, addend, Tiles.At(result), n);
            Assert.Equal(bytes.Select(x => unchecked((x * factor) + addend)), result);
            kernels.Widen(Tiles.At(shorts), factor, addend, Tiles.At(result), n);
            Assert.Equal(shorts.Select(x => unchecked((x * factor) + addend)), result);
            kernels.Widen(Tiles.At(ints), factor, addend, Tiles.At(result), n);
            Assert.Equal(ints.Select(x => unchecked((x * factor) + addend)), result);
            kernels.Widen(Tiles.At(longs), factor, addend, Tiles.At(result), n);
            Assert.Equal(longs.Select(x => unchecked((x * factor) + addend)), result);
        }
    });

    [Fact]
    public void Small_numbers_become_bytes() => Tiles.Few((kernels, selected, random) =>
    {
        int n = selected.Length;
        var longs = Tiles.New(n, () => (long)random.Next(256));
        var result = Tiles.New<byte>(n * 64);
        kernels.Narrow(Tiles.At(longs), Tiles.At(result), n);
        Assert.Equal(longs.Select(x => (byte)x), result);
    });
}
