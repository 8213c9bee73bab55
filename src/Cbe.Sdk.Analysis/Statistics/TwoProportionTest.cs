namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>Whether two rates differ: by chi-square, or by Fisher's exact test with mid-p where an expected count is below 5 (W. G. Cochran, Biometrics 10, 1954).</summary>
public static class TwoProportionTest
{
    private const double SmallExpected = 5;

    /// <summary>Tests two rates.</summary>
    /// <param name="held1">How often it holds in the first group.</param>
    /// <param name="of1">How many the first group has; more than 0.</param>
    /// <param name="held2">How often it holds in the second group.</param>
    /// <param name="of2">How many the second group has; more than 0.</param>
    /// <returns>The result; null where an expected count is below 5 and the counts are not whole, for then no test is to be trusted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static TwoProportionResult? Of(double held1, double of1, double held2, double of2)
    {
        Counts.Check(held1, of1, held2, of2);
        double held = held1 + held2;
        double all = of1 + of2;
        if (Math.Min(of1, of2) * Math.Min(held, all - held) >= SmallExpected * all)
        {
            return new(ChiSquareTest.OfTwo(held1, of1, held2, of2).P, TwoProportionMethod.ChiSquare);
        }

        return IsWhole(held1) && IsWhole(of1) && IsWhole(held2) && IsWhole(of2)
            ? new(ExactTest.FisherMidP((long)held1, (long)(of1 - held1), (long)held2, (long)(of2 - held2)), TwoProportionMethod.FisherMidP)
            : null;
    }

    private static bool IsWhole(double count) => count == Math.Floor(count);
}
