using System.Globalization;
using System.Numerics;
using Cbe.Sdk.Mastery.Fits;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Mastery.Fits;

/// <summary>The fits against the same definitions said again in fifty digits.</summary>
public class FitTests
{
    private static readonly Arbitrary<List<Number>> Series = Gen.OneOf(
        Gen.Choose(1, 100_000_000).Select(m => Number.FromMicros(m)),
        Gen.Choose(1, 100).Select(n => Number.FromInteger(n)),
        Gen.Elements(Number.FromMicros(1), Number.FromInteger(1), Number.FromInteger(1_000_000))).NonEmptyListOf().Select(s => s.ToList()).ToArbitrary();

    private static BigInteger Big(Int128 value) => BigInteger.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static BigInteger Round(BigInteger numerator, BigInteger denominator)
    {
        var magnitude = ((2 * BigInteger.Abs(numerator)) + denominator) / (2 * denominator);
        return numerator.Sign * magnitude;
    }

    /// <summary>a·i^b in fifty digits, by the sums of the textbook rather than those about the mean.</summary>
    private static BigInteger PowerLaw(List<Number> scores, int place)
    {
        var one = HighPrecision.One;
        var x = Enumerable.Range(1, scores.Count).Select(i => HighPrecision.Logarithm(i, 1)).ToList();
        var y = scores.ConvertAll(s => HighPrecision.Logarithm(s.Micros, Number.Scale));
        BigInteger n = scores.Count, sumX = Sum(x), sumY = Sum(y);
        var divisor = (n * Sum(x.Select(v => v * v))) - (sumX * sumX);
        var slope = divisor.IsZero ? 0 : ((n * Sum(x.Zip(y, (a, b) => a * b))) - (sumX * sumY)) * one / divisor;
        return HighPrecision.Exponential(((sumY - (slope * sumX / one)) / n) + (slope * x[place - 1] / one));
    }

    private static BigInteger Sum(IEnumerable<BigInteger> values) => values.Aggregate(BigInteger.Zero, (a, b) => a + b);

    [Fact]
    public void The_power_law_is_what_fifty_digits_say() => Prop.ForAll(Series, scores =>
    {
        var exact = PowerLaw(scores, scores.Count);
        var found = Big(PowerLawFit.Of(scores)!.At(scores.Count)) * (HighPrecision.One / Number.Scale);

        // The nearest millionth, or the next where the exact value stands beside a half; thirteen figures of a greater one.
        return BigInteger.Abs(found - exact) <= (HighPrecision.One / Number.Scale * 51 / 100) + (exact / BigInteger.Pow(10, 13));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void The_straight_line_is_exact_and_rounded_once() => Prop.ForAll(Series, scores =>
    {
        BigInteger n = scores.Count, sumX = n * (n + 1) / 2, sumXX = n * (n + 1) * ((2 * n) + 1) / 6;
        var y = scores.ConvertAll(s => (BigInteger)s.Micros);
        BigInteger sumY = Sum(y), sumXY = Sum(y.Select((v, i) => v * (i + 1))), divisor = (n * sumXX) - (sumX * sumX);
        BigInteger Expected(int place) => divisor.IsZero ? y[0] : Round((((sumY * sumXX) - (sumX * sumXY)) + (((n * sumXY) - (sumX * sumY)) * place)), divisor);
        return Enumerable.Range(1, scores.Count).All(i => Big(new LinearFit(scores).At(i)) == Expected(i));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_constant_series_is_fitted_by_that_constant_everywhere() => Prop.ForAll(Series, Gen.Choose(1, 40).ToArbitrary(), (scores, length) =>
    {
        List<Number> constant = [.. Enumerable.Repeat(scores[0], length)];
        return new SeriesFit[] { PowerLawFit.Of(constant)!, new LinearFit(constant), new AverageFit(constant) }
            .All(fit => Enumerable.Range(1, length).All(i => fit.At(i) == scores[0].Micros) && fit.ErrorOver(constant) == 0);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Two_scores_are_met_by_line_and_curve_alike() => Prop.ForAll(Series, scores =>
    {
        List<Number> two = [scores[0], scores[^1]];
        return new LinearFit(two).ErrorOver(two) == 0 && PowerLawFit.Of(two)!.ErrorOver(two) == 0;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Scores_that_rise_as_a_power_are_met_by_the_curve()
    {
        List<Number> squares = [.. Enumerable.Range(1, 30).Select(i => Number.FromInteger(3 * i * i))];
        var fit = PowerLawFit.Of(squares)!;
        Assert.Equal(0, fit.ErrorOver(squares));
        Assert.Equal(2 * (Int128)FixedPoint.One, Rounded(fit.Exponent));
        Assert.Equal(3 * (Int128)FixedPoint.One, Rounded(fit.Factor));
    }

    [Fact]
    public void A_score_of_zero_has_no_curve() => Assert.Null(PowerLawFit.Of([Number.One, Number.Zero, Number.One]));

    [Fact]
    public void The_longest_and_widest_series_stays_inside_128_bits()
    {
        List<Number> wild = [.. Enumerable.Range(0, 65_535).Select(i => i % 2 == 0 ? Number.FromMicros(1) : Number.FromMicros(long.MaxValue))];
        List<Number> steps = [.. Enumerable.Range(0, 65_535).Select(i => i < 20_000 ? Number.FromMicros(1) : Number.FromMicros(long.MaxValue))];
        foreach (var scores in new[] { wild, steps })
        {
            Assert.True(PowerLawFit.Of(scores)!.ErrorOver(scores) > 0);
            Assert.True(new LinearFit(scores).ErrorOver(scores) > 0);
            Assert.True(new AverageFit(scores).ErrorOver(scores) > 0);
        }
    }

    /// <summary>To twelve digits: mean and logarithms are rounded at fifteen.</summary>
    private static Int128 Rounded(Int128 value) => Rounding.Divide(value, 1_000) * 1_000;
}
