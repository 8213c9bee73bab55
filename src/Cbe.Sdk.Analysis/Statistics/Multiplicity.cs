namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>
/// Adjusts p values of several tests, in the order in which they come: an adjusted p below 5 % stands although many were
/// tested. The first five keep the chance of even one false finding below 5 %, the last two the part of findings that are false.
/// </summary>
public static class Multiplicity
{
    /// <summary>Each p times the number of tests. C. E. Bonferroni (1936).</summary>
    /// <param name="p">The p values, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not between 0 and 1.</exception>
    public static IReadOnlyList<double> Bonferroni(IReadOnlyList<double> p) => Each(p, (v, m) => v * m);

    /// <summary>From the smallest p up, times the number of tests that are left. S. Holm, Scandinavian Journal of Statistics 6 (1979).</summary>
    /// <inheritdoc cref="Bonferroni"/>
    public static IReadOnlyList<double> Holm(IReadOnlyList<double> p) => Up(p, (v, i, m) => v * (m - i));

    /// <summary>As Holm, from the greatest p down; holds where tests are independent or hang together positively. Y. Hochberg, Biometrika 75 (1988).</summary>
    /// <inheritdoc cref="Bonferroni"/>
    public static IReadOnlyList<double> Hochberg(IReadOnlyList<double> p) => Down(p, (v, i, m) => v * (m - i));

    /// <summary>The chance that any of as many independent tests is so small. Z. Sidak, JASA 62 (1967).</summary>
    /// <inheritdoc cref="Bonferroni"/>
    public static IReadOnlyList<double> SidakSingleStep(IReadOnlyList<double> p) => Each(p, Sidak);

    /// <summary>Sidak's chance among the tests that are left, from the smallest p up. B. S. Holland and M. D. Copenhaver, Biometrics 43 (1987).</summary>
    /// <inheritdoc cref="Bonferroni"/>
    public static IReadOnlyList<double> SidakStepDown(IReadOnlyList<double> p) => Up(p, (v, i, m) => Sidak(v, m - i));

    /// <summary>The part of false findings among all findings. Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995).</summary>
    /// <inheritdoc cref="Bonferroni"/>
    public static IReadOnlyList<double> BenjaminiHochberg(IReadOnlyList<double> p) => Down(p, (v, i, m) => v * m / (i + 1));

    /// <summary>As <see cref="BenjaminiHochberg"/>, however the tests hang together. Y. Benjamini and D. Yekutieli, Annals of Statistics 29 (2001).</summary>
    /// <inheritdoc cref="Bonferroni"/>
    public static IReadOnlyList<double> BenjaminiYekutieli(IReadOnlyList<double> p)
    {
        double sum = Enumerable.Range(1, p?.Count ?? 0).Sum(i => 1.0 / i);
        return Down(p!, (v, i, m) => v * m * sum / (i + 1));
    }

    private static double Sidak(double p, int tests) => p >= 1 ? 1 : -ExpLessOne(tests * LogOneLess(p));

    // Both keep their digits where p is small.
    private static double LogOneLess(double p) => MathNet.Numerics.SpecialFunctions.Log1p(-p);

    private static double ExpLessOne(double x) => MathNet.Numerics.SpecialFunctions.Expm1(x);

    private static double[] Each(IReadOnlyList<double> p, Func<double, int, double> adjust)
    {
        Check(p);
        return [.. p.Select(v => Math.Min(1, adjust(v, p.Count)))];
    }

    /// <summary>None is smaller than that of a smaller p.</summary>
    private static double[] Up(IReadOnlyList<double> p, Func<double, int, int, double> adjust)
    {
        int[] order = Order(p);
        double[] adjusted = new double[p.Count];
        double greatest = 0;
        for (int i = 0; i < order.Length; i++)
        {
            adjusted[order[i]] = greatest = Math.Max(greatest, Math.Min(1, adjust(p[order[i]], i, p.Count)));
        }

        return adjusted;
    }

    /// <summary>None is greater than that of a greater p.</summary>
    private static double[] Down(IReadOnlyList<double> p, Func<double, int, int, double> adjust)
    {
        int[] order = Order(p);
        double[] adjusted = new double[p.Count];
        double least = 1;
        for (int i = order.Length - 1; i >= 0; i--)
        {
            adjusted[order[i]] = least = Math.Min(least, adjust(p[order[i]], i, p.Count));
        }

        return adjusted;
    }

    private static int[] Order(IReadOnlyList<double> p)
    {
        Check(p);
        return [.. Enumerable.Range(0, p.Count).OrderBy(i => p[i])];
    }

    private static void Check(IReadOnlyList<double> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        foreach (double value in p)
        {
            if (!(value >= 0 && value <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(p), value, "Between 0 and 1.");
            }
        }
    }
}
