using MathNet.Numerics.Distributions;

namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>Checks counts, and finds the points of the normal distribution that all intervals need.</summary>
internal static class Counts
{
    public static void Check(double held, double of)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        if (!(held >= 0 && held <= of) || double.IsInfinity(of))
        {
            throw new ArgumentOutOfRangeException(nameof(held), held, "Between 0 and what it is counted of.");
        }
    }

    public static void Check(double held1, double of1, double held2, double of2)
    {
        Check(held1, of1);
        Check(held2, of2);
    }

    /// <summary>The two-sided point of the normal distribution: 1.96 for 0.95.</summary>
    public static double Z(double confidence)
    {
        if (!(confidence > 0 && confidence < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Above 0 and below 1.");
        }

        return Normal.InvCDF(0, 1, (1 + confidence) / 2);
    }
}
