namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>
/// How a figure would vary in other samples: it is made again of as many cases drawn with replacement, many times. The
/// same seed gives the same figures on every machine. B. Efron, Annals of Statistics 7 (1979).
/// </summary>
public static class Bootstrap
{
    /// <summary>Quantiles of the figure over the samples, linear between neighbours.</summary>
    /// <param name="cases">How many cases there are; more than 0.</param>
    /// <param name="figure">Makes the figure of the cases at some positions; null where they give none.</param>
    /// <param name="quantiles">The quantiles, 0 to 1, such as 0.025 and 0.975.</param>
    /// <param name="samples">How many samples are drawn; more than 0.</param>
    /// <param name="seed">Where the draws begin.</param>
    /// <returns>The quantiles in the order asked, of the samples that gave a figure, and how many gave none; no quantiles where none gave one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or a quantile is out of range.</exception>
    public static (IReadOnlyList<double> Quantiles, int Without) Quantiles(int cases, Func<IReadOnlyList<int>, double?> figure, IReadOnlyList<double> quantiles, int samples = 1_000, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cases);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(samples);
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(quantiles);
        foreach (double quantile in quantiles)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(quantile, 0, nameof(quantiles));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(quantile, 1, nameof(quantiles));
        }

        var draws = new Draws(seed);
        var figures = new List<double>(samples);
        int[] drawn = new int[cases];
        for (int sample = 0; sample < samples; sample++)
        {
            for (int i = 0; i < cases; i++)
            {
                drawn[i] = draws.Below(cases);
            }

            if (figure(drawn) is { } value)
            {
                figures.Add(value);
            }
        }

        figures.Sort();
        return (figures.Count == 0 ? [] : [.. quantiles.Select(q => Quantile(figures, q))], samples - figures.Count);
    }

    private static double Quantile(List<double> sorted, double quantile)
    {
        double at = quantile * (sorted.Count - 1);
        int below = (int)at;
        return below + 1 < sorted.Count ? sorted[below] + ((at - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }

    /// <summary>Whole numbers by chance, the same on every machine: SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, OOPSLA 2014).</summary>
    private sealed class Draws(ulong seed)
    {
        private ulong _state = seed;

        public int Below(int bound)
        {
            // The high half of a product is even enough: it is off by less than one in 2^32 draws of a bound below 2^31.
            return (int)Math.BigMul(Next(), (ulong)bound, out _);
        }

        private ulong Next()
        {
            unchecked
            {
                ulong z = _state += 0x9E3779B97F4A7C15;
                z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
                z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
                return z ^ (z >> 31);
            }
        }
    }
}
