namespace Cbe.Sdk.Values;

/// <summary>The one place where the language rounds: half away from zero, on exact integers.</summary>
internal static class Rounding
{
    /// <summary><paramref name="numerator"/> / <paramref name="denominator"/> to the nearest whole number, half away from zero.</summary>
    public static Int128 Divide(Int128 numerator, Int128 denominator)
    {
        if (denominator < 0)
        {
            numerator = checked(-numerator);
            denominator = checked(-denominator);
        }

        var (quotient, remainder) = Int128.DivRem(numerator, denominator);
        var magnitude = remainder < 0 ? -remainder : remainder;

        // magnitude >= denominator - magnitude, so that doubling cannot overflow.
        return magnitude >= denominator - magnitude && magnitude != 0
            ? checked(quotient + (numerator < 0 ? -1 : 1))
            : quotient;
    }
}
