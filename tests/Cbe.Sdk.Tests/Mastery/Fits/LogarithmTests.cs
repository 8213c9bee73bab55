using System.Numerics;
using Cbe.Sdk.Mastery.Fits;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Mastery.Fits;

public class LogarithmTests
{
    /// <summary>From one millionth to the greatest number, as many of each size.</summary>
    private static readonly Arbitrary<long> Micros = (from bits in Gen.Choose(0, 62)
                                                      from low in Gen.Choose(0, int.MaxValue)
                                                      from high in Gen.Choose(0, int.MaxValue)
                                                      select (((((long)high << 31) | (long)low) & ((1L << bits) - 1)) | (1L << bits))).ToArbitrary();

    [Theory]
    [InlineData("2", "0.693147180559945")]
    [InlineData("3", "1.098612288668110")]
    [InlineData("10", "2.302585092994046")]
    [InlineData("0.5", "-0.693147180559945")]
    [InlineData("1000000", "13.815510557964274")]
    [InlineData("0.000001", "-13.815510557964274")]
    [InlineData("1", "0.000000000000000")]
    [InlineData("1.414214", "0.346573899728877")]
    [InlineData("65535", "11.090339630053646")]
    [InlineData("9223372036854.775807", "29.852761817312280")]
    public void Known_logarithms_come_out_to_the_last_digit(string number, string logarithm)
    {
        Assert.True(Number.TryParse(number, out var y));
        Assert.Equal(Int128.Parse(logarithm.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture), Logarithm.Of(y));
    }

    [Fact]
    public void It_is_off_by_less_than_53_hundredths_of_the_last_digit() => Prop.ForAll(Micros, m =>
    {
        var exact = HighPrecision.Logarithm(m, 1_000_000);
        var digit = HighPrecision.One / FixedPoint.One;
        return BigInteger.Abs(((BigInteger)Logarithm.Of(Number.FromMicros(m)) * digit) - exact) * 100 < digit * 53;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_greater_number_has_a_greater_logarithm() => Prop.ForAll(Micros, m =>
        m > 100_000_000_000_000 || Logarithm.Of(Number.FromMicros(m)) < Logarithm.Of(Number.FromMicros(m + 1))).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Nothing_at_or_below_zero_has_a_logarithm(long micros) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Logarithm.Of(Number.FromMicros(micros)));
}
