using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery.Fits;

/// <summary>
/// Numbers with fifteen digits after the point, as whole numbers of 10^-15: what stands between a score and the one
/// rounding of a result. Every step rounds half away from zero, so the same digits come out everywhere.
/// </summary>
internal static class FixedPoint
{
    /// <summary>How many digits stand after the point.</summary>
    public const int Digits = 15;

    /// <summary>One, and how many of the least steps it has.</summary>
    public const long One = 1_000_000_000_000_000;

    /// <summary>One at eighteen digits, with which logarithm and exponential reckon inside.</summary>
    public const long InnerOne = 1_000 * One;

    /// <summary>ln 2 at eighteen digits.</summary>
    public const long InnerLogarithmOfTwo = 693_147_180_559_945_309;

    private const long StepsPerMicro = One / Number.Scale;

    /// <summary>A number, exact.</summary>
    public static Int128 Of(Number number) => (Int128)number.Micros * StepsPerMicro;

    /// <summary>The product, rounded once.</summary>
    public static Int128 Multiply(Int128 left, Int128 right) => Rounding.Divide(checked(left * right), One);

    /// <summary>
    /// The quotient of two integers of the same kind, rounded once. Digit by digit as on paper: a sum of 65,535 products
    /// times 10^15 would not fit into 128 bits.
    /// </summary>
    public static Int128 Quotient(Int128 numerator, Int128 denominator)
    {
        var divisor = Int128.Abs(denominator);
        var (quotient, rest) = Int128.DivRem(Int128.Abs(numerator), divisor);
        for (int i = 0; i < Digits; i++)
        {
            var (digit, next) = Int128.DivRem(checked(rest * 10), divisor);
            quotient = checked((quotient * 10) + digit);
            rest = next;
        }

        quotient += rest >= divisor - rest ? 1 : 0;
        return (numerator < 0) == (denominator < 0) ? quotient : -quotient;
    }

    /// <summary>One divided by the value, rounded once.</summary>
    public static Int128 Reciprocal(Int128 value) => Rounding.Divide((Int128)One * One, value);

    /// <summary>A value at eighteen digits, divided by a power of two (multiplied where it is negative) and rounded once to fifteen.</summary>
    public static Int128 FromInner(Int128 value, int halvings = 0) => halvings <= 0
        ? Rounding.Divide(value << -halvings, InnerOne / One)
        : Rounding.Divide(value, (Int128)(InnerOne / One) << halvings);

    /// <summary>A value in millionths, rounded once to a unit that is also counted in millionths.</summary>
    public static Int128 ToMicros(Int128 value, Int128 unit) => ToMicros(value, StepsPerMicro, unit);

    /// <summary>The quotient of millionths and a whole number, in millionths, rounded once to a unit that is also counted in millionths.</summary>
    public static Int128 ToMicros(Int128 numerator, Int128 denominator, Int128 unit) =>
        checked(Rounding.Divide(numerator, denominator * unit) * unit);

    /// <summary>A value as people are shown it, with six digits.</summary>
    public static Number Shown(Int128 value) => Saturated(ToMicros(value, 1));

    /// <summary>Millionths as a number; what is beyond every number is the greatest, or the least.</summary>
    public static Number Saturated(Int128 micros) => Number.FromMicros((long)Int128.Clamp(micros, long.MinValue, long.MaxValue));
}
