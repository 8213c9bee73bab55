using System.Globalization;
using System.Numerics;
using Cbe.Sdk.Mastery.Fits;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Mastery.Fits;

public class ExponentialTests
{
    private static readonly Gen<Int128> Exponent = from sign in Gen.Elements(-1, 1)
                                                   from size in Gen.Choose(0, 16)
                                                   from part in Gen.Choose(1, 1_000_000_000)
                                                   select Int128.Clamp(sign * part * (Int128)BigInteger.Pow(10, size), -40 * (Int128)FixedPoint.One, 40 * (Int128)FixedPoint.One);

    [Theory]
    [InlineData("0", "1")]
    [InlineData("1", "2.718281828459045")]
    [InlineData("10", "22026.465794806716517")]
    [InlineData("-1", "0.367879441171442")]
    [InlineData("-10", "0.000045399929762")]
    [InlineData("-36", "0")]
    [InlineData("13.815510557964274", "999999.99999999989589205127")]
    public void Known_powers_of_e_come_out(string exponent, string power)
    {
        var difference = BigInteger.Abs(At50(Exponential.Of(At15(exponent))) - HighPrecision.Parse(power));
        Assert.True(difference <= Bound(HighPrecision.Parse(power)), $"{difference}");
    }

    [Fact]
    public void It_is_off_by_no_more_than_it_says() => Prop.ForAll(Exponent.ToArbitrary(), x =>
    {
        var exact = HighPrecision.Exponential(At50(x));
        return BigInteger.Abs(At50(Exponential.Of(x)) - exact) < Bound(exact);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void The_exponential_of_the_logarithm_is_the_number_to_the_millionth() => Prop.ForAll(
        Gen.OneOf(Gen.Choose(1, 2_000_000_000).Select(m => (long)m), Gen.Choose(1, 1_000_000).Select(n => n * Number.Scale)).ToArbitrary(),
        m => FixedPoint.ToMicros(Exponential.Of(Logarithm.Of(Number.FromMicros(m))), 1) == m).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void A_greater_exponent_never_has_a_smaller_power() => Prop.ForAll(Exponent.Two().ToArbitrary(), pair =>
        pair.Item1 <= pair.Item2 == Exponential.Of(pair.Item1) <= Exponential.Of(pair.Item2) || Exponential.Of(pair.Item1) == Exponential.Of(pair.Item2)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Beyond_forty_it_stays_where_it_is()
    {
        Assert.Equal(Exponential.Of(At15("40")), Exponential.Of(Int128.MaxValue));
        Assert.Equal(0, Exponential.Of(Int128.MinValue));
    }

    private static Int128 At15(string text) => (Int128)(HighPrecision.Parse(text) / (HighPrecision.One / FixedPoint.One));

    private static BigInteger At50(Int128 value) => BigInteger.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) * (HighPrecision.One / FixedPoint.One);

    /// <summary>0.51·10^-15 + 4·10^-17·e^x.</summary>
    private static BigInteger Bound(BigInteger power) => (HighPrecision.One / FixedPoint.One * 51 / 100) + (power * 4 / BigInteger.Pow(10, 17));
}
