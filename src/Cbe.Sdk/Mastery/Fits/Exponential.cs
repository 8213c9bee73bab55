using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery.Fits;

/// <summary>
/// The exponential on integers, at fifteen digits after the point. docs/mastery.md says the steps, so that another
/// evaluator gives the same digits.
/// </summary>
/// <remarks>
/// Inside, eighteen digits and a power of two. A result is off by less than 0.51·10^-15 + 4·10^-17·e^x: half of its last
/// digit, or seventeen figures of a great one.
/// </remarks>
internal static class Exponential
{
    /// <summary>
    /// An argument beyond ±40 counts as ±40. e^40 is beyond every number, and e^-40 is nothing at fifteen digits: a fit
    /// that runs away is cut at the scale, a probability at 0 or 1.
    /// </summary>
    private const long Limit = 40 * FixedPoint.One;

    /// <summary>e to the power of a value with fifteen digits after the point.</summary>
    public static Int128 Of(Int128 exponent)
    {
        var x = Int128.Clamp(exponent, -Limit, Limit) * (FixedPoint.InnerOne / FixedPoint.One);

        // x = k·ln 2 + r, with r at most half of ln 2.
        int power = (int)Rounding.Divide(x, FixedPoint.InnerLogarithmOfTwo);
        return FixedPoint.FromInner(Series(x - ((Int128)power * FixedPoint.InnerLogarithmOfTwo)), -power);
    }

    /// <summary>1 + r + r²/2! + r³/3! + …; |r| is at most 0.35, so fifteen terms do.</summary>
    private static Int128 Series(Int128 r)
    {
        Int128 sum = FixedPoint.InnerOne;
        var term = sum;
        for (int i = 1; term != 0; i++)
        {
            term = Rounding.Divide(term * r, (Int128)FixedPoint.InnerOne * i);
            sum += term;
        }

        return sum;
    }
}
