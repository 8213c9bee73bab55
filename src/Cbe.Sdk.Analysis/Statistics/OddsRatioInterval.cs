namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>Confidence intervals of the ratio of the odds of two groups: those of the first by those of the second.</summary>
public static class OddsRatioInterval
{
    /// <summary>The normal interval of the logarithm. With a count of 0 there is none: 0 to infinity. B. Woolf, Annals of Human Genetics 19 (1955).</summary>
    /// <param name="held1">How often it holds in the first group.</param>
    /// <param name="of1">How many the first group has; more than 0.</param>
    /// <param name="held2">How often it holds in the second group.</param>
    /// <param name="of2">How many the second group has; more than 0.</param>
    /// <param name="confidence">How sure, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence is out of range.</exception>
    public static Interval Logit(double held1, double of1, double held2, double of2, double confidence = 0.95)
    {
        Counts.Check(held1, of1, held2, of2);
        return Around(held1, of1 - held1, held2, of2 - held2, Counts.Z(confidence));
    }

    /// <summary>As <see cref="Logit"/>, with half a case more in each of the four cells. J. B. S. Haldane, Annals of Human Genetics 20 (1956).</summary>
    /// <inheritdoc cref="Logit"/>
    public static Interval LogitAdjusted(double held1, double of1, double held2, double of2, double confidence = 0.95)
    {
        Counts.Check(held1, of1, held2, of2);
        return Around(held1 + 0.5, of1 - held1 + 0.5, held2 + 0.5, of2 - held2 + 0.5, Counts.Z(confidence));
    }

    /// <summary>As <see cref="Logit"/>, with two cases more, spread over the cells as if the groups did not differ. A. Agresti, Biometrics 55 (1999).</summary>
    /// <inheritdoc cref="Logit"/>
    public static Interval LogitSmoothed(double held1, double of1, double held2, double of2, double confidence = 0.95)
    {
        Counts.Check(held1, of1, held2, of2);
        double all = of1 + of2;
        double held = held1 + held2;
        double More(double group, double column) => 2 * group * column / (all * all);
        return Around(held1 + More(of1, held), of1 - held1 + More(of1, all - held), held2 + More(of2, held), of2 - held2 + More(of2, all - held), Counts.Z(confidence));
    }

    /// <summary>The odds ratios that a score test does not reject. J. Cornfield, Proceedings of the Third Berkeley Symposium 4 (1956); with the factor N/(N-1) of O. Miettinen and M. Nurminen, Statistics in Medicine 4 (1985).</summary>
    /// <inheritdoc cref="Logit"/>
    public static Interval Score(double held1, double of1, double held2, double of2, double confidence = 0.95)
    {
        Counts.Check(held1, of1, held2, of2);
        double z = Counts.Z(confidence);
        bool noLow = held1 == 0 || held2 == of2;
        bool noHigh = held2 == 0 || held1 == of1;
        if (noLow && noHigh)
        {
            return new(0, double.PositiveInfinity);
        }

        double Excess(double part) => Statistic(held1, of1, held2, of2, part / (1 - part)) - (z * z);
        double odds = held1 * (of2 - held2);
        double observed = odds / (odds + (held2 * (of1 - held1)));
        double low = noLow ? 0 : Root.Of(Excess, 0, observed);
        double high = noHigh ? 1 : Root.Of(Excess, 1, observed);
        return new(low / (1 - low), high >= 1 ? double.PositiveInfinity : high / (1 - high));
    }

    private static double Statistic(double held1, double of1, double held2, double of2, double odds)
    {
        double all = of1 + of2;
        double held = held1 + held2;

        // The likeliest rate of the second group, when the odds of the first are so many times its own.
        double a = of2 * (odds - 1);
        double b = (of1 * odds) + of2 - (held * (odds - 1));
        double rate2 = Math.Abs(a) < 1e-12 * b ? held / all : 2 * held / (b + Math.Sqrt(Math.Max(0, (b * b) + (4 * a * held))));
        double rate1 = rate2 * odds / (1 + (rate2 * (odds - 1)));
        double off = (held1 - (of1 * rate1)) * ((1 / (of1 * rate1 * (1 - rate1))) + (1 / (of2 * rate2 * (1 - rate2))));
        double variance = ((1 / (of1 * rate1 * (1 - rate1))) + (1 / (of2 * rate2 * (1 - rate2)))) * all / (all - 1);
        return off * off / variance;
    }

    private static Interval Around(double a, double b, double c, double d, double z)
    {
        if (a == 0 || b == 0 || c == 0 || d == 0)
        {
            return new(0, double.PositiveInfinity);
        }

        double half = z * Math.Sqrt((1 / a) + (1 / b) + (1 / c) + (1 / d));
        double odds = a * d / (b * c);
        return new(odds * Math.Exp(-half), odds * Math.Exp(half));
    }
}
