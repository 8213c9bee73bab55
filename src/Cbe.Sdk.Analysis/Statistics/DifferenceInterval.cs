namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>Confidence intervals of the difference of two rates: the first less the second. Within -1 and 1.</summary>
public static class DifferenceInterval
{
    /// <summary>Made of the Wilson intervals of both rates. R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10.</summary>
    /// <param name="held1">How often it holds in the first group.</param>
    /// <param name="of1">How many the first group has; more than 0.</param>
    /// <param name="held2">How often it holds in the second group.</param>
    /// <param name="of2">How many the second group has; more than 0.</param>
    /// <param name="confidence">How sure, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence is out of range.</exception>
    public static Interval Newcombe(double held1, double of1, double held2, double of2, double confidence = 0.95)
    {
        var first = ProportionInterval.Wilson(held1, of1, confidence);
        var second = ProportionInterval.Wilson(held2, of2, confidence);
        double rate1 = held1 / of1;
        double rate2 = held2 / of2;
        return new Interval(
            rate1 - rate2 - Hypotenuse(rate1 - first.Low, second.High - rate2),
            rate1 - rate2 + Hypotenuse(first.High - rate1, rate2 - second.Low)).Within(-1, 1);
    }

    /// <summary>The normal interval with one held and one not held more in each group. A. Agresti and B. Caffo, The American Statistician 54 (2000).</summary>
    /// <inheritdoc cref="Newcombe"/>
    public static Interval AgrestiCaffo(double held1, double of1, double held2, double of2, double confidence = 0.95)
    {
        Counts.Check(held1, of1, held2, of2);
        var (rate1, rate2) = ((held1 + 1) / (of1 + 2), (held2 + 1) / (of2 + 2));
        double half = Counts.Z(confidence) * Math.Sqrt((rate1 * (1 - rate1) / (of1 + 2)) + (rate2 * (1 - rate2) / (of2 + 2)));
        return new Interval(rate1 - rate2 - half, rate1 - rate2 + half).Within(-1, 1);
    }

    /// <summary>
    /// The difference after less before, where the same cases were decided twice. R. G. Newcombe, Statistics in Medicine 17
    /// (1998), 2635-2650, method 10: the Wilson intervals of both rates, and how closely the two decisions hang together.
    /// </summary>
    /// <param name="both">Cases for which it held before and after.</param>
    /// <param name="lost">Cases for which it held before alone.</param>
    /// <param name="gained">Cases for which it holds after alone.</param>
    /// <param name="neither">Cases for which it holds neither time.</param>
    /// <param name="confidence">How sure, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, all are 0, or the confidence is out of range.</exception>
    public static Interval PairedNewcombe(long both, long lost, long gained, long neither, double confidence = 0.95)
    {
        foreach (long count in (ReadOnlySpan<long>)[both, lost, gained, neither])
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count);
        }

        double all = (double)both + lost + gained + neither;
        var before = ProportionInterval.Wilson((double)both + lost, all, confidence);
        var after = ProportionInterval.Wilson((double)both + gained, all, confidence);
        double rateBefore = ((double)both + lost) / all;
        double rateAfter = ((double)both + gained) / all;
        double together = Correlation(both, lost, gained, neither);
        return new Interval(
            rateAfter - rateBefore - Third(rateAfter - after.Low, before.High - rateBefore, together),
            rateAfter - rateBefore + Third(after.High - rateAfter, rateBefore - before.Low, together)).Within(-1, 1);
    }

    private static double Hypotenuse(double a, double b) => Math.Sqrt((a * a) + (b * b));

    private static double Third(double a, double b, double together) => Math.Sqrt(Math.Max(0, (a * a) - (2 * together * a * b) + (b * b)));

    /// <summary>The correlation of the two decisions, with a correction for continuity where it is above 0.</summary>
    private static double Correlation(double both, double lost, double gained, double neither)
    {
        double margins = (both + lost) * (gained + neither) * (both + gained) * (lost + neither);
        double cross = (both * neither) - (lost * gained);
        double corrected = cross > 0 ? Math.Max(0, cross - ((both + lost + gained + neither) / 2)) : cross;
        return margins == 0 ? 0 : corrected / Math.Sqrt(margins);
    }
}
