using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Evaluation.Columnar.Kernels;

public unsafe class ArithmeticTests
{
    private const int Rows = 4;

    private static readonly Gen<int> Seeds = Gen.Choose(int.MinValue, int.MaxValue);

    private delegate void Binary(LaneKernels kernels, long* a, long* b, long* result, int rows);

    [Fact]
    public void Sums_and_differences_wrap()
    {
        Check((k, a, b, r, rows) => k.Add(a, b, r, rows), (a, b) => unchecked(a + b));
        Check((k, a, b, r, rows) => k.Subtract(a, b, r, rows), (a, b) => unchecked(a - b));
        Check((k, a, _, r, rows) => k.Negate(a, r, rows), (a, _) => unchecked(-a));
    }

    [Fact]
    public void The_lesser_the_greater_and_the_size()
    {
        Check((k, a, b, r, rows) => k.Minimum(a, b, r, rows), (a, b) => Math.Min(a, b));
        Check((k, a, b, r, rows) => k.Maximum(a, b, r, rows), (a, b) => Math.Max(a, b));
        Check((k, a, _, r, rows) => k.Absolute(a, r, rows), (a, _) => a == long.MinValue ? null : Math.Abs(a));
    }

    [Fact]
    public void Products_are_those_of_numbers() =>
        Check((k, a, b, r, rows) => k.Multiply(a, b, r, rows), (a, b) => Defined(() => Number.FromMicros(a) * Number.FromMicros(b)));

    [Fact]
    public void Quotients_are_those_of_numbers() =>
        Check((k, a, b, r, rows) => k.Divide(a, b, r, rows), (a, b) => b == 0 ? null : Defined(() => Number.FromMicros(a) / Number.FromMicros(b)));

    [Fact]
    public void Remainders_are_those_of_numbers() =>
        Check((k, a, b, r, rows) => k.Remainder(a, b, r, rows), (a, b) => b == 0 ? null : (Number.FromMicros(a) % Number.FromMicros(b)).Micros);

    [Fact]
    public void Numbers_round_to_every_digit()
    {
        for (int digits = 0; digits <= 6; digits++)
        {
            int to = digits;
            long unit = (long)Math.Pow(10, 6 - digits);
            Check((k, a, _, r, rows) => k.Round(a, unit, r, rows), (a, _) => Defined(() => Number.FromMicros(a).Round(to)));
        }
    }

    [Fact]
    public void Sums_are_divided_by_counts() =>
        Check((k, a, b, r, rows) =>
        {
            var counts = Tiles.New<long>(rows * 64);
            for (int i = 0; i < counts.Length; i++)
            {
                counts[i] = b[i] & 0xFFFF;
            }

            k.DivideSums(a, Tiles.At(counts), r, rows);
        }, (a, b) => (b & 0xFFFF) == 0 ? 0 : (long)Rounding.Divide(a, b & 0xFFFF));

    private static void Check(Binary kernel, Func<long, long, long?> expected) => Prop.ForAll(Seeds.ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        int bits = random.Next(1, 64);
        var a = Tiles.New(Rows, () => Aimed(random, bits));
        var b = Tiles.New(Rows, () => random.Next(3) == 0 ? 500_000L * random.Next(-9, 10) : Aimed(random, random.Next(1, 64)));
        var result = Tiles.New<long>(Rows * 64);
        foreach (var kernels in LaneKernels.All)
        {
            kernel(kernels, Tiles.At(a), Tiles.At(b), Tiles.At(result), Rows);
            for (int i = 0; i < a.Length; i++)
            {
                if (expected(a[i], b[i]) is { } value)
                {
                    Assert.Equal((a[i], b[i], value), (a[i], b[i], result[i]));
                }
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    /// <summary>Numbers of a size: about a third small or at the edges, a third ties of rounding, a third anything.</summary>
    private static long Aimed(Random random, int bits)
    {
        long any = random.NextInt64(long.MinValue, long.MaxValue) >> (64 - bits);
        return random.Next(12) switch
        {
            0 => 0,
            1 => random.NextInt64(-2, 3),
            2 => bits < 60 ? any : random.Next(2) == 0 ? long.MaxValue : long.MinValue + 1,
            3 or 4 or 5 => (any / 1_000_000 * 1_000_000) + 500_000 + random.NextInt64(-1, 2),
            6 => any / 10 * 10 + 5,
            _ => any,
        };
    }

    private static long? Defined(Func<Number> number)
    {
        try
        {
            return number().Micros;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
