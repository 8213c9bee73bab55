using System.Numerics;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Laws;

public class NumberLaws
{
    private static void Holds(Func<long, long, bool> law) => Prop.ForAll(
        Numbers(3_000_000_000_000).ToArbitrary(),
        Numbers(3_000_000_000).ToArbitrary(),
        law).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    /// <summary>Large and small numbers, and those next to halves of a millionth after division.</summary>
    private static Gen<long> Numbers(long most) => Gen.OneOf(
        from high in Gen.Choose(-1_000_000, 1_000_000)
        from low in Gen.Choose(0, 999_999)
        select (most / 1_000_000 * high) + low,
        Gen.Choose(-100, 100).Select(n => (long)n),
        Gen.Choose(-2_000, 2_000).Select(n => n * 500_000L),
        Gen.Choose(-2_000, 2_000).Select(n => (n * 500_000L) + 1));

    /// <summary>Half away from zero, said in another way: add half of the divisor to the magnitude and cut.</summary>
    private static BigInteger Rounded(BigInteger numerator, BigInteger denominator)
    {
        var magnitude = ((2 * BigInteger.Abs(numerator)) + BigInteger.Abs(denominator)) / (2 * BigInteger.Abs(denominator));
        return numerator.Sign * denominator.Sign * magnitude;
    }

    [Fact]
    public void A_product_is_rounded_once_half_away_from_zero() => Holds((a, b) =>
        (Number.FromMicros(a) * Number.FromMicros(b)).Micros == Rounded((BigInteger)a * b, Number.Scale));

    [Fact]
    public void A_quotient_is_rounded_once_half_away_from_zero() => Holds((a, b) => b == 0
        || BigInteger.Abs((BigInteger)a * Number.Scale / b) > long.MaxValue
        || (Number.FromMicros(a) / Number.FromMicros(b)).Micros == Rounded((BigInteger)a * Number.Scale, b));

    [Fact]
    public void A_remainder_takes_the_sign_of_the_dividend() => Holds((a, b) => b == 0
        || (Number.FromMicros(a) % Number.FromMicros(b)).Micros == (long)BigInteger.Remainder(a, b));

    [Fact]
    public void Text_and_number_are_one_thing() => Holds((a, _) =>
        Number.TryParse(Number.FromMicros(a).ToString(), out var back) && back.Micros == a);

    [Theory]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData(".", false)]
    [InlineData("5.", false)]
    [InlineData(".5", false)]
    [InlineData("-.5", false)]
    [InlineData("1.2.3", false)]
    [InlineData("--1", false)]
    [InlineData("+1", false)]
    [InlineData("1e3", false)]
    [InlineData("1.0000000", false)]
    [InlineData("10000000000000", false)]
    [InlineData("-9223372036854.775808", false)]
    [InlineData("-9223372036854.775807", true)]
    [InlineData("00000000000000000000.500000", true)]
    [InlineData("-0", true)]
    public void A_number_is_plain_digits_with_at_most_one_point_between_them(string text, bool isRead) => Assert.Equal(isRead, Number.TryParse(text, out _));

    [Fact]
    public void The_least_number_is_written() => Assert.Equal("-9223372036854.775808", Number.FromMicros(long.MinValue).ToString());

    [Theory]
    [InlineData("4.125", 2, "4.13")]
    [InlineData("-4.125", 2, "-4.13")]
    [InlineData("2.5", 0, "3")]
    [InlineData("0.0000005", 0, null)]
    public void Rounding_goes_half_away_from_zero(string text, int digits, string? expected) =>
        Assert.Equal(expected, Number.TryParse(text, out var n) ? n.Round(digits).ToString() : null);

    [Fact]
    public void Seven_tenths_is_seven_tenths() => Assert.True(Number.FromInteger(7) / Number.FromInteger(10) >= Number.FromDecimal(0.7m));

    [Fact]
    public void The_ends_of_the_range_are_read_and_written()
    {
        Assert.True(Number.TryParse("9223372036854.775807", out var most));
        Assert.Equal("9223372036854.775807", most.ToString());
        Assert.False(Number.TryParse("9223372036854.775808", out _));
        Assert.Throws<OverflowException>(() => most + Number.FromMicros(1));
    }
}
