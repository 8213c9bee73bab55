namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>Confidence intervals of the ratio of two rates: the first by the second.</summary>
public static class RatioInterval
{
    /// <summary>The normal interval of the logarithm. Where nobody holds in one of the groups there is none: 0 to infinity. D. Katz and others, Biometrics 34 (1978).</summary>
    /// <param name="held1">How often it holds in the first group.</param>
    /// <param name="of1">How many the first group has; more than 0.</param>
    /// <param name="held2">How often it holds in the second group.</param>
    /// <param name="of2">How many the second group has; more than 0.</param>
    /// <param name="confidence">How sure, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence is out of range.</exception>
    public static Interval Log(double held1, double of1, double held2, double of2, double confidence = 0.95)
    {
        Counts.Check(held1, of1, held2, of2);
        return Around(held1, of1, held2, of2, Counts.Z(confidence));
    }

    /// <summary>As <see cref="Log"/>, with half a case more held in each group and half a case more in all. S. D. Walter, Biometrics 31 (1975).</summary>
    /// <inheritdoc cref="Log"/>
    public static Interval LogAdjusted(double held1, double of1, double held2, double of2, double confidence = 0.95)
    {
        Counts.Check(held1, of1, held2, of2);
        return Around(held1 + 0.5, of1 + 0.5, held2 + 0.5, of2 + 0.5, Counts.Z(confidence));
    }

    /// <summary>The ratios that a score test does not reject; it stands also where nobody holds in one of the groups. P. A. R. Koopman, Biometrics 40 (1984).</summary>
    /// <inheritdoc cref="Log"/>
    public static Interval Koopman(double held1, double of1, double held2, double of2, double confidence = 0.95)
    {
        Counts.Check(held1, of1, held2, of2);
        double z = Counts.Z(confidence);
        if (held1 == 0 && held2 == 0)
        {
            return new(0, double.PositiveInfinity);
        }

        // On a scale from 0 to 1, so that a ratio without bound is the end of it.
        double Excess(double part) => Score(held1, of1, held2, of2, part / (1 - part)) - (z * z);
        double observed = held2 == 0 ? 1 : held1 / of1 / ((held1 / of1) + (held2 / of2));
        double low = held1 == 0 ? 0 : Root.Of(Excess, 0, observed);
        double high = held2 == 0 ? 1 : Root.Of(Excess, 1, observed);
        return new(low / (1 - low), high >= 1 ? double.PositiveInfinity : high / (1 - high));
    }

    private static Interval Around(double held1, double of1, double held2, double of2, double z)
    {
        if (held1 == 0 || held2 == 0)
        {
            return new(0, double.PositiveInfinity);
        }

        double half = z * Math.Sqrt((1 / held1) - (1 / of1) + (1 / held2) - (1 / of2));
        double ratio = held1 / of1 / (held2 / of2);
        return new(ratio * Math.Exp(-half), ratio * Math.Exp(half));
    }

    /// <summary>The chi-square statistic of a ratio, with the rates that are likeliest under it.</summary>
    private static double Score(double held1, double of1, double held2, double of2, double ratio)
    {
        double all = of1 + of2;
        double half = ((ratio * (of1 + held2)) + held1 + of2) / 2;
        double root = Math.Sqrt(Math.Max(0, (half * half) - (all * ratio * (held1 + held2))));
        double rate1 = (half - root) / all;
        double rate2 = rate1 / ratio;
        double off = held1 - (of1 * rate1);
        double variance1 = of1 * rate1 * (1 - rate1);
        double variance2 = of2 * rate2 * (1 - rate2);
        double off2 = held2 - (of2 * rate2);
        return Part(off, variance1) + Part(off2, variance2);
    }

    private static double Part(double off, double variance) => variance <= 0 ? (off * off < 1e-18 ? 0 : double.PositiveInfinity) : off * off / variance;
}
