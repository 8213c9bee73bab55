using System.Globalization;
using System.Numerics;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>
/// Whether two rates differ by more than chance, at 5 %, in whole numbers alone. Pearson's chi-square test of the 2x2
/// table; where an expected count is below 5 it is not to be trusted (W. G. Cochran, 1954), and Fisher's exact test
/// decides.
/// </summary>
internal static class RateTest
{
    /// <summary>
    /// The 95 % point of the chi-square distribution with one degree of freedom, cut after a hundred digits: the root x of
    /// 2x (sum of (-x/2)^k / (k! (2k+1)))^2 = 0.9025 pi. No fraction with a denominator of fewer than 51 digits lies
    /// between it and the true value. The statistic of a table of up to a hundred million learners is a fraction with a
    /// denominator of at most 43 digits, so the answer is that of the true value for every table.
    /// </summary>
    public const string Critical = "3.8414588206941259583613754373625968462133681420148338097933896722841997536058500821173030117258980427";

    private const int SmallExpected = 5;

    private static readonly BigInteger CriticalUnits = BigInteger.Parse(Critical.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static readonly BigInteger Unit = BigInteger.Pow(10, Critical.Length - 2);

    /// <summary>The answer and the test that gave it. A table for which no test is to be trusted has neither.</summary>
    public static (Figure<bool> Significant, EquityTest? Test) Of(ShareSum a, ShareSum b)
    {
        if (!HasSmallExpected(a, b))
        {
            return (Figure<bool>.Of(ChiSquare(a, b)), EquityTest.ChiSquare);
        }

        return a.IsWhole && b.IsWhole
            ? (Figure<bool>.Of(FisherTest.IsSignificant(Whole(a), a.Learners, Whole(b), b.Learners)), EquityTest.FisherExact)
            : (Figure<bool>.Undefined("an expected count is below 5, and learners have several decisions: no test is to be trusted"), null);
    }

    /// <summary>The least expected count is that of the smaller row and the smaller column.</summary>
    private static bool HasSmallExpected(ShareSum a, ShareSum b)
    {
        long learners = (long)a.Learners + b.Learners;
        long held = a.Micros + b.Micros;
        return (Int128)Math.Min(a.Learners, b.Learners) * Math.Min(held, (learners * Number.Scale) - held) < (Int128)SmallExpected * learners * Number.Scale;
    }

    /// <summary>N (ad - bc)^2 against the critical value times the product of the margins. They are never equal, for the critical value is no fraction.</summary>
    private static bool ChiSquare(ShareSum a, ShareSum b)
    {
        BigInteger learners = (long)a.Learners + b.Learners;
        BigInteger held = a.Micros + b.Micros;
        var cross = ((BigInteger)a.Micros * b.Learners) - ((BigInteger)b.Micros * a.Learners);
        return learners * cross * cross * Unit > CriticalUnits * a.Learners * b.Learners * held * ((learners * Number.Scale) - held);
    }

    private static int Whole(ShareSum sum) => (int)(sum.Micros / Number.Scale);
}
