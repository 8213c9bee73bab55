using System.Globalization;
using System.Numerics;
using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Values;
using Xunit.Abstractions;

namespace Cbe.Sdk.Tests.Evaluation.Columnar.Kernels;

/// <summary>The kernel that rounds at every step, against whole numbers of 128 bits.</summary>
public unsafe class DecayTests(ITestOutputHelper output)
{
    /// <summary>What a pack may say, and weights that have ties at other places.</summary>
    private static readonly long[] Weights = [.. Enumerable.Range(50, 50).Select(w => w * 10_000L), 500_001, 512_345, 577_777, 625_000, 640_625, 656_250, 687_500, 734_375, 781_250, 890_625, 899_999, 968_750, 984_375, 989_999];

    [Theory]
    [InlineData(100)]
    [InlineData(1_000_000)]
    [InlineData(int.MaxValue)]
    public void It_is_the_average_of_the_selected_in_32_bits(int most) => Tiles.Each((kernels, selected, random) =>
    {
        int i = 0;
        var column = Tiles.New(selected.Length, () => !Tiles.Has(selected[i / 64], i++ % 64) ? int.MinValue : random.Next(3) == 0 ? most * random.Next(-1, 2) : (int)random.NextInt64(-(long)most, most + 1L));
        var result = Tiles.New<long>(64);
        long weight = Weights[random.Next(Weights.Length)];
        kernels.Decay(Tiles.At(column), Tiles.At(selected), selected.Length, weight, Tiles.At(result));
        Tiles.Same(column, selected, result, all => Average([.. all.Select(x => (long)x)], weight));
    });

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(6_000_000_000)]
    [InlineData(6_000_000_001)]
    [InlineData(1_000_000_000_000)]
    [InlineData(long.MaxValue)]
    public void It_is_the_average_of_the_selected_in_64_bits(long most) => Tiles.Each((kernels, selected, random) =>
    {
        int i = 0;
        var column = Tiles.New(selected.Length, () => !Tiles.Has(selected[i / 64], i++ % 64) ? long.MinValue : random.Next(3) == 0 ? most * random.Next(-1, 2) : random.NextInt64(-most, most));
        var result = Tiles.New<long>(64);
        long weight = Weights[random.Next(Weights.Length)];
        kernels.Decay(Tiles.At(column), Tiles.At(selected), selected.Length, weight, most, Tiles.At(result));
        Tiles.Same(column, selected, result, all => Average(all, weight));
    });

    /// <summary>
    /// Two rows, average and score, are one rounding. For every weight: scores and averages whose weighted sum is a tie, and
    /// the sums beside the tie, near 0, at the magnitudes of gradebooks, and up to the greatest magnitude; of both signs.
    /// </summary>
    [Fact]
    public void Every_step_rounds_half_away_from_zero()
    {
        foreach (var kernels in LaneKernels.All)
        {
            long ties = 0;
            long steps = 0;
            foreach (long weight in Weights)
            {
                var random = new Random((int)weight);
                foreach (long magnitude in new[] { 0, 1_000_000, 100_000_000, 2_000_000_000, 5_999_900_000 })
                {
                    ties += Step(kernels, weight, magnitude, random);
                    steps += Rows * 64;
                }
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kernels.Width} bits: {steps:N0} roundings, {ties:N0} of them exact ties, no difference"));
            Assert.True(ties > steps / 3, "too few of the roundings are ties");
        }
    }

    private const int Rows = 128;

    private static long Step(LaneKernels kernels, long weight, long magnitude, Random random)
    {
        var scores = Tiles.New<long>(2 * 64);
        var selected = Tiles.New<ulong>(2);
        Array.Fill(selected, ulong.MaxValue);
        var result = Tiles.New<long>(64);
        long rest = Number.Scale - weight;
        long ties = 0;
        for (int row = 0; row < Rows; row++)
        {
            for (int lane = 0; lane < 64; lane++)
            {
                long average = magnitude + random.NextInt64(0, 100_000);
                scores[lane] = lane % 2 == 0 ? average : -average;

                // From any score to the next for which the sum is a tie, where the weight has one; and its neighbours.
                long score = TieFrom(magnitude + random.NextInt64(-1000, 1000), weight, rest * scores[lane]);
                scores[64 + lane] = score + (random.Next(3) == 0 ? random.NextInt64(-1, 2) : 0);
                ties += (Int128.Abs(((Int128)weight * scores[64 + lane]) + ((Int128)rest * scores[lane])) % Number.Scale) == Number.Scale / 2 ? 1 : 0;
            }

            kernels.Decay(Tiles.At(scores), Tiles.At(selected), 2, weight, 6_000_000_000, Tiles.At(result));
            for (int lane = 0; lane < 64; lane++)
            {
                if (Average([scores[lane], scores[64 + lane]], weight) != result[lane])
                {
                    Assert.Fail($"{kernels.Width} bits: {scores[lane]} and {scores[64 + lane]} with weight {weight} gave {result[lane]}");
                }
            }
        }

        return ties;
    }

    /// <summary>The least s from the start on with weight · s + rest = half a million, but for millions; the start where there is none.</summary>
    private static long TieFrom(long start, long weight, long rest)
    {
        long common = (long)BigInteger.GreatestCommonDivisor(weight, Number.Scale);
        long wanted = Modulo((Number.Scale / 2) - (rest % Number.Scale) - (weight * (start % Number.Scale)), Number.Scale);
        if (wanted % common != 0)
        {
            return start;
        }

        long period = Number.Scale / common;
        return start + (period == 1 ? 0 : wanted / common * Inverse(weight / common, period) % period);
    }

    private static long Inverse(long number, long modulus)
    {
        var (a, b, x, y) = (number % modulus, modulus, 1L, 0L);
        while (a > 1)
        {
            (a, b, x, y) = (b, a % b, y, x - (a / b * y));
        }

        return Modulo(x, modulus);
    }

    private static long Modulo(long number, long modulus) => ((number % modulus) + modulus) % modulus;

    private static long? Average(List<long> scores, long weight)
    {
        if (scores.Count == 0)
        {
            return null;
        }

        Int128 average = scores[0];
        for (int i = 1; i < scores.Count; i++)
        {
            average = Rounding.Divide(((Int128)weight * scores[i]) + ((Int128)(Number.Scale - weight) * average), Number.Scale);
        }

        return (long)average;
    }
}
