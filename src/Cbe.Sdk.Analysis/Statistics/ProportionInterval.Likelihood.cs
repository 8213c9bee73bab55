
namespace Cbe.Sdk.Analysis.Statistics;

/// <content>Intervals by the likelihood.</content>
public static partial class ProportionInterval
{
    /// <summary>The rates that a likelihood ratio test does not reject. As R's <c>binom.lrt</c>.</summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval LikelihoodRatio(double held, double of, double confidence = 0.95)
    {
        Counts.Check(held, of);
        double z = Counts.Z(confidence);
        double rate = held / of;
        double best = LogLikelihood(held, of, rate);
        double Excess(double p) => (2 * (best - LogLikelihood(held, of, p))) - (z * z);
        return new(held == 0 ? 0 : Root.Of(Excess, 0, rate), held == of ? 1 : Root.Of(Excess, 1, rate));
    }

    /// <summary>The shortest interval of the posterior under the prior Beta(1/2, 1/2): every rate in it is likelier than any outside. As R's <c>binom.bayes</c>.</summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval HighestPosteriorDensity(double held, double of, double confidence = 0.95)
    {
        Counts.Check(held, of);
        double tail = 2 * Tail(confidence);
        double a = held + 0.5;
        double b = of - held + 0.5;
        if (a <= 1 || b <= 1)
        {
            // The density grows without end towards 0 or 1, so that end belongs to the interval.
            return (a <= 1 && b > 1) ? new(0, BetaPoint.Of(a, b, 1 - tail)) : (a > 1 && b <= 1) ? new(BetaPoint.Of(a, b, tail), 1) : Jeffreys(held, of, confidence);
        }

        // Of all intervals with this probability the shortest has the same density at both ends.
        double LowDensityLess(double below)
        {
            double low = BetaPoint.Of(a, b, below);
            double high = BetaPoint.Of(a, b, below + 1 - tail);
            return Density(a, b, low) - Density(a, b, high);
        }

        double left = Root.Of(LowDensityLess, 0, tail);
        return new(BetaPoint.Of(a, b, left), BetaPoint.Of(a, b, left + 1 - tail));
    }

    private static double Density(double a, double b, double p) => ((a - 1) * Math.Log(p)) + ((b - 1) * Math.Log(1 - p));

    private static double LogLikelihood(double held, double of, double p) => Term(held, p) + Term(of - held, 1 - p);

    private static double Term(double count, double p) => count == 0 ? 0 : count * Math.Log(p);
}
