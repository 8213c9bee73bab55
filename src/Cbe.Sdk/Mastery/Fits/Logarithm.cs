using System.Globalization;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery.Fits;

/// <summary>
/// The natural logarithm on integers, at fifteen digits after the point. docs/mastery.md says the steps, so that another
/// evaluator gives the same digits.
/// </summary>
/// <remarks>
/// Inside, eighteen digits. The rounding of the steps adds up to less than 3·10^-17 (most of it the power of two times
/// the error of ln 2), the last rounding to 5·10^-16: a result is off by less than 0.53 of its last digit.
/// </remarks>
internal static class Logarithm
{
    private const long One = FixedPoint.InnerOne;

    /// <summary>√2 at eighteen digits.</summary>
    private const long RootOfTwo = 1_414_213_562_373_095_049;

    /// <summary>ln 1,000,000 at eighteen digits: a number counts millionths.</summary>
    private static readonly Int128 Million = Int128.Parse("13815510557964274104", CultureInfo.InvariantCulture);

    /// <summary>The logarithm of a number greater than zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is zero or less, and has no logarithm.</exception>
    public static Int128 Of(Number number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number.Micros);

        // micros = t·2^k, with t as near to one as that goes: between √½ and √2.
        int power = (int)long.Log2(number.Micros);
        var t = Part(number.Micros, power);
        if (t > RootOfTwo)
        {
            t = Part(number.Micros, ++power);
        }

        var part = 2 * ArTanh(Rounding.Divide((t - One) * One, t + One));
        return FixedPoint.FromInner(part + ((Int128)power * FixedPoint.InnerLogarithmOfTwo) - Million);
    }

    private static Int128 Part(long micros, int power) => Rounding.Divide((Int128)micros * One, Int128.One << power);

    /// <summary>s + s³/3 + s⁵/5 + …, which is half the logarithm of (1+s)/(1-s); |s| is at most 0.18, so a dozen terms do.</summary>
    private static Int128 ArTanh(Int128 s)
    {
        var square = Rounding.Divide(s * s, One);
        var (sum, term) = (s, s);
        for (int i = 3; term != 0; i += 2)
        {
            term = Rounding.Divide(term * square, One);
            sum += Rounding.Divide(term, i);
        }

        return sum;
    }
}
