using NormalDistribution = MathNet.Numerics.Distributions.Normal;

namespace Cbe.Sdk.Analysis.Statistics;

/// <content>Normal intervals on another scale. At 0 and at all, where the scale ends, the exact interval of one side stands.</content>
public static partial class ProportionInterval
{
    /// <summary>The normal interval of log(p / (1 - p)), taken back. As R's <c>binom.logit</c>.</summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval Logit(double held, double of, double confidence = 0.95) => Transformed(held, of, confidence, (p, n, z) =>
    {
        double middle = Math.Log(p / (1 - p));
        double half = z / Math.Sqrt(n * p * (1 - p));
        return new(1 / (1 + Math.Exp(half - middle)), 1 / (1 + Math.Exp(-half - middle)));
    });

    /// <summary>The normal interval of the normal quantile of p, taken back. As R's <c>binom.probit</c>.</summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval Probit(double held, double of, double confidence = 0.95) => Transformed(held, of, confidence, (p, n, z) =>
    {
        double middle = NormalDistribution.InvCDF(0, 1, p);
        double half = z * Math.Sqrt(p * (1 - p) / n) / NormalDistribution.PDF(0, 1, middle);
        return new(NormalDistribution.CDF(0, 1, middle - half), NormalDistribution.CDF(0, 1, middle + half));
    });

    /// <summary>The normal interval of log(-log p), taken back. As R's <c>binom.cloglog</c>.</summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval Cloglog(double held, double of, double confidence = 0.95) => Transformed(held, of, confidence, (p, n, z) =>
    {
        double middle = Math.Log(-Math.Log(p));
        double half = z * Math.Sqrt((1 - p) / (n * p)) / Math.Abs(Math.Log(p));
        return new(Math.Exp(-Math.Exp(middle + half)), Math.Exp(-Math.Exp(middle - half)));
    });

    private static Interval Transformed(double held, double of, double confidence, Func<double, double, double, Interval> inside)
    {
        Counts.Check(held, of);
        double z = Counts.Z(confidence);
        double end = Math.Pow(Tail(confidence), 1 / of);
        return held == 0 ? new(0, 1 - end) : held == of ? new(end, 1) : inside(held / of, of, z);
    }
}
