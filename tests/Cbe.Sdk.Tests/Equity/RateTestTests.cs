using System.Globalization;
using System.Numerics;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Equity;

public class RateTestTests
{
    private const int Digits = 140;

    private static readonly BigInteger One = BigInteger.Pow(10, Digits);

    [Theory]
    [InlineData(13, 40, 29, 55, false)] // 3.841455: the nearest below among tables of up to 60 and 60 learners
    [InlineData(14, 31, 38, 57, true)] // 3.841559
    [InlineData(19, 100, 31, 100, false)] // 3.84
    [InlineData(26, 100, 39, 100, true)] // 3.851852
    [InlineData(5_000, 10_000, 5_138, 10_000, false)] // 3.809
    [InlineData(5_000, 10_000, 5_139, 10_000, true)] // 3.864
    public void Large_tables_are_tested_by_chi_square(int a, int n, int b, int m, bool significant) => Is(EquityTest.ChiSquare, a, n, b, m, significant);

    [Theory]
    [InlineData(0, 10, 4, 10, false)] // p = 0.0867
    [InlineData(0, 10, 5, 10, true)] // p = 0.0325
    [InlineData(4, 10, 9, 10, false)] // p = 0.0573; chi-square would say 5.49 and significant
    [InlineData(2, 4, 0, 12, true)] // p = 1/20 exactly: at most 5 %
    [InlineData(0, 19, 1, 1, true)] // p = 1/20 exactly
    [InlineData(0, 20, 1, 1, true)] // p = 1/21
    [InlineData(0, 18, 1, 1, false)] // p = 1/19
    [InlineData(0, 30, 0, 30, false)]
    [InlineData(30, 30, 30, 30, false)]
    public void Tables_with_a_small_expected_count_are_tested_exactly(int a, int n, int b, int m, bool significant) => Is(EquityTest.FisherExact, a, n, b, m, significant);

    [Fact]
    public void Shares_that_are_not_whole_have_no_exact_test()
    {
        var (significant, test) = RateTest.Of(new(500_000, 10), Sum(9, 10));
        Assert.Null(test);
        Assert.Null(significant.Value);
        Assert.Contains("expected count is below 5", significant.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_are_tested_as_they_are() => Assert.Equal((true, EquityTest.ChiSquare), Answer(new(10_500_000, 40), new(25_750_000, 40)));

    [Fact]
    public void A_million_learners_on_one_side_are_no_trouble() => Assert.Equal((false, EquityTest.FisherExact), Answer(Sum(1, 10), Sum(400_000, 1_000_000)));

    [Fact]
    public void Chi_square_agrees_with_floating_point_away_from_the_boundary() => Prop.ForAll(Tables(400).ToArbitrary(), t =>
    {
        var (a, n, b, m) = t;
        double all = a + b, learners = n + m;
        double statistic = all == 0 || all == learners ? 0 : learners * Math.Pow(((double)a * m) - ((double)b * n), 2) / ((double)n * m * all * (learners - all));
        var (significant, test) = Answer(Sum(a, n), Sum(b, m));
        return test != EquityTest.ChiSquare || Math.Abs(statistic - 3.841458820694124) < 1e-9 || significant == statistic > 3.841458820694124;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void The_exact_test_agrees_with_binomial_coefficients_written_out() => Prop.ForAll(Tables(40).ToArbitrary(), t =>
    {
        var (a, n, b, m) = t;
        BigInteger Weight(int k) => Choose(n, k) * Choose(m, a + b - k);
        var weights = Enumerable.Range(Math.Max(0, a + b - m), Math.Min(n, a + b) - Math.Max(0, a + b - m) + 1).Select(Weight).ToList();
        var rare = weights.Where(w => w <= Weight(a)).Aggregate(BigInteger.Zero, BigInteger.Add);
        return FisherTest.IsSignificant(a, n, b, m) == (rare * 20 <= Choose(n + m, a + b));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Which_group_stands_first_changes_nothing() => Prop.ForAll(Tables(60).ToArbitrary(), t =>
        Answer(Sum(t.A, t.N), Sum(t.B, t.M)) == Answer(Sum(t.B, t.M), Sum(t.A, t.N))).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    /// <summary>
    /// P(X at most x) squared is (2x / pi) S(x)^2 with S(x) the sum of (-x/2)^k / (k! (2k+1)), so that the 95 % point is
    /// between the digits and the digits with one more in the last place.
    /// </summary>
    [Fact]
    public void The_critical_value_is_right_to_the_last_digit()
    {
        var cut = BigInteger.Parse(RateTest.Critical.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var scale = BigInteger.Pow(10, Digits - (RateTest.Critical.Length - 2));
        Assert.True(Excess(cut * scale) < 0 && Excess((cut + 1) * scale) > 0);
    }

    /// <summary>The fraction with the least denominator between two numbers, by their continued fractions (Stern 1858, Brocot 1861).</summary>
    [Fact]
    public void No_table_has_a_statistic_between_the_digits_and_the_true_value()
    {
        var cut = BigInteger.Parse(RateTest.Critical.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var unit = BigInteger.Pow(10, RateTest.Critical.Length - 2);
        var least = Least(cut, unit, cut + 1, unit).Q;
        const long Learners = 100_000_000;
        var mostOfATable = BigInteger.Pow(Learners / 2, 2) * BigInteger.Pow(Learners / 2 * Number.Scale, 2);
        Assert.Equal(51, least.ToString(CultureInfo.InvariantCulture).Length);
        Assert.Equal(43, mostOfATable.ToString(CultureInfo.InvariantCulture).Length);
        Assert.True(least > mostOfATable);
    }

    /// <summary>The fraction with the least terms from a/b to c/d.</summary>
    private static (BigInteger P, BigInteger Q) Least(BigInteger a, BigInteger b, BigInteger c, BigInteger d)
    {
        var whole = BigInteger.Divide(a, b);
        if (whole * b == a)
        {
            return (whole, BigInteger.One);
        }

        if ((whole + 1) * d <= c)
        {
            return (whole + 1, BigInteger.One);
        }

        var (p, q) = Least(d, c - (whole * d), b, a - (whole * b));
        return ((whole * p) + q, p);
    }

    /// <summary>2x S(x)^2 - 0.9025 pi.</summary>
    private static BigInteger Excess(BigInteger x)
    {
        var (term, sum) = (One, One);
        for (int k = 1; term != 0; k++)
        {
            term = -term * x / (2 * k * One);
            sum += term / ((2 * k) + 1);
        }

        return (2 * x * sum / One * sum / One) - (Pi() * 9025 / 10_000);
    }

    /// <summary>16 arctan(1/5) - 4 arctan(1/239), J. Machin 1706.</summary>
    private static BigInteger Pi()
    {
        static BigInteger Arctan(int inverse)
        {
            var term = One / inverse;
            var sum = term;
            for (int k = 3; term != 0; k += 2)
            {
                term = -term / (inverse * inverse);
                sum += term / k;
            }

            return sum;
        }

        return (16 * Arctan(5)) - (4 * Arctan(239));
    }

    private static Gen<(int A, int N, int B, int M)> Tables(int most) =>
        from n in Gen.Choose(1, most)
        from m in Gen.Choose(1, most)
        from a in Gen.Choose(0, n)
        from b in Gen.Choose(0, m)
        select (a, n, b, m);

    private static BigInteger Choose(int n, int k)
    {
        var result = BigInteger.One;
        for (int i = 1; i <= k; i++)
        {
            result = result * (n - k + i) / i;
        }

        return k < 0 || k > n ? BigInteger.Zero : result;
    }

    private static void Is(EquityTest test, int a, int n, int b, int m, bool significant) => Assert.Equal((significant, test), Answer(Sum(a, n), Sum(b, m)));

    private static (bool?, EquityTest?) Answer(ShareSum a, ShareSum b)
    {
        var (significant, test) = RateTest.Of(a, b);
        return (significant.Value, test);
    }

    private static ShareSum Sum(int held, int learners) => new(held * Number.Scale, learners);
}
