
namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>
/// Confidence intervals of one rate. <see cref="Wilson"/> is the one to use; the others are here because other tools give
/// them. Counts may be fractions, such as sums of learners' shares; the meaning is then an approximation.
/// </summary>
public static partial class ProportionInterval
{
    /// <summary>The score interval: the rates that a test without correction does not reject. Within 0 and 1. E. B. Wilson, JASA 22 (1927).</summary>
    /// <param name="held">How often it holds.</param>
    /// <param name="of">Out of how many; more than 0.</param>
    /// <param name="confidence">How sure, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence is out of range.</exception>
    public static Interval Wilson(double held, double of, double confidence = 0.95)
    {
        Counts.Check(held, of);
        return Score(held / of, held / of, of, Counts.Z(confidence)).Within(0, 1);
    }

    /// <summary>The rate, and as many standard errors to each side. Not cut at 0 and 1; of a rate of 0 or 1 it has no width, which is wrong. P. S. Laplace (1812).</summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval Normal(double held, double of, double confidence = 0.95)
    {
        Counts.Check(held, of);
        return Around(held / of, of, Counts.Z(confidence));
    }

    /// <summary>The normal interval around the middle of Wilson's. Not cut at 0 and 1. A. Agresti and B. A. Coull, The American Statistician 52 (1998).</summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval AgrestiCoull(double held, double of, double confidence = 0.95)
    {
        Counts.Check(held, of);
        double z = Counts.Z(confidence);
        return Around((held + (z * z / 2)) / (of + (z * z)), of + (z * z), z);
    }

    /// <summary>The interval that holds at least as often as it says. C. J. Clopper and E. S. Pearson, Biometrika 26 (1934).</summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval ClopperPearson(double held, double of, double confidence = 0.95)
    {
        Counts.Check(held, of);
        double tail = Tail(confidence);
        return new(
            held == 0 ? 0 : BetaPoint.Of(held, of - held + 1, tail),
            held == of ? 1 : BetaPoint.Of(held + 1, of - held, 1 - tail));
    }

    /// <summary>Equal tails of the posterior under Jeffreys's prior, Beta(1/2, 1/2). L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science 16 (2001), without their change at 0 and 1.</summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval Jeffreys(double held, double of, double confidence = 0.95)
    {
        Counts.Check(held, of);
        double tail = Tail(confidence);
        return new(BetaPoint.Of(held + 0.5, of - held + 0.5, tail), BetaPoint.Of(held + 0.5, of - held + 0.5, 1 - tail));
    }

    /// <summary>Wilson's interval with Yates's correction, as R's <c>prop.test</c> gives it. R. G. Newcombe, Statistics in Medicine 17 (1998), method 4.</summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval ContinuityCorrected(double held, double of, double confidence = 0.95)
    {
        Counts.Check(held, of);
        double z = Counts.Z(confidence);
        double yates = Math.Min(0.5, Math.Abs(held - (of / 2))) / of;
        double low = (held / of) - yates;
        double high = (held / of) + yates;
        var score = Score(Math.Max(low, 0), Math.Min(high, 1), of, z);
        return new(low <= 0 ? 0 : score.Low, high >= 1 ? 1 : score.High);
    }

    private static double Tail(double confidence)
    {
        Counts.Z(confidence);
        return (1 - confidence) / 2;
    }

    private static Interval Around(double rate, double of, double z)
    {
        double half = z * Math.Sqrt(rate * (1 - rate) / of);
        return new(rate - half, rate + half);
    }

    /// <summary>The score interval, its lower end of one rate and its upper end of another.</summary>
    private static Interval Score(double low, double high, double of, double z)
    {
        double shift = z * z / (2 * of);
        double Half(double rate) => z * Math.Sqrt((rate * (1 - rate) / of) + (shift / (2 * of)));
        return new((low + shift - Half(low)) / (1 + (2 * shift)), (high + shift + Half(high)) / (1 + (2 * shift)));
    }
}
