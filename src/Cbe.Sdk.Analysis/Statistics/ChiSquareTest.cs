using MathNet.Numerics;

namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>Pearson's chi-square tests. K. Pearson, Philosophical Magazine 50 (1900).</summary>
public static class ChiSquareTest
{
    /// <summary>Whether two rates differ; without correction.</summary>
    /// <param name="held1">How often it holds in the first group.</param>
    /// <param name="of1">How many the first group has; more than 0.</param>
    /// <param name="held2">How often it holds in the second group.</param>
    /// <param name="of2">How many the second group has; more than 0.</param>
    /// <returns>The result. Where it holds for nobody, or for everybody, nothing differs: the statistic is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static ChiSquareResult OfTwo(double held1, double of1, double held2, double of2)
    {
        Counts.Check(held1, of1, held2, of2);
        double held = held1 + held2;
        double not = of1 + of2 - held;
        double cross = (held1 * (of2 - held2)) - (held2 * (of1 - held1));
        return Result(held == 0 || not == 0 ? 0 : cross / (of1 * of2) * (cross / (held * not)) * (of1 + of2), 1);
    }

    /// <summary>Whether some rates are all the same.</summary>
    /// <param name="held">How often it holds in each group.</param>
    /// <param name="of">How many each has; more than 0.</param>
    /// <exception cref="ArgumentException">There are not as many counts of both kinds, or fewer than two.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static ChiSquareResult OfEqual(IReadOnlyList<double> held, IReadOnlyList<double> of)
    {
        Check(held, of, 2);
        double rate = held.Sum() / of.Sum();
        return rate is 0 or 1 ? Result(0, held.Count - 1) : Result(Statistic(held, of, rate), held.Count - 1);
    }

    /// <summary>Whether some rates are all a given one.</summary>
    /// <param name="held">How often it holds in each group.</param>
    /// <param name="of">How many each has; more than 0.</param>
    /// <param name="rate">The given rate, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">There are not as many counts of both kinds, or none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count or the rate is out of range.</exception>
    public static ChiSquareResult OfGiven(IReadOnlyList<double> held, IReadOnlyList<double> of, double rate)
    {
        Check(held, of, 1);
        if (!(rate > 0 && rate < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "Above 0 and below 1.");
        }

        return Result(Statistic(held, of, rate), held.Count);
    }

    private static void Check(IReadOnlyList<double> held, IReadOnlyList<double> of, int least)
    {
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(of);
        if (held.Count != of.Count || held.Count < least)
        {
            throw new ArgumentException("As many of each, and enough of them.", nameof(of));
        }

        for (int i = 0; i < held.Count; i++)
        {
            Counts.Check(held[i], of[i]);
        }
    }

    private static double Statistic(IReadOnlyList<double> held, IReadOnlyList<double> of, double rate) =>
        held.Zip(of, (h, n) => (h - (n * rate)) * (h - (n * rate)) / (n * rate * (1 - rate))).Sum();

    private static ChiSquareResult Result(double statistic, int degrees) =>
        new(statistic, degrees, statistic <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degrees / 2.0, statistic / 2));
}
