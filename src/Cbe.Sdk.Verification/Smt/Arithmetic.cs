namespace Cbe.Sdk.Verification.Smt;

/// <summary>
/// Exact integer arithmetic that C# has no operator for. What is divided by 0 is 0 here: terms say nothing then, and whoever makes them
/// sees to it that nothing hangs on it.
/// </summary>
internal static class Arithmetic
{
    /// <summary>The quotient, rounded to the nearest, halves away from zero.</summary>
    public static Int128 RoundedQuotient(Int128 numerator, Int128 denominator)
    {
        if (denominator == 0)
        {
            return 0;
        }

        var (quotient, remainder) = Int128.DivRem(numerator, denominator);
        bool away = Int128.Abs(remainder) >= Int128.Abs(denominator) - Int128.Abs(remainder);
        return !away ? quotient : Int128.IsNegative(numerator) == Int128.IsNegative(denominator) ? quotient + 1 : quotient - 1;
    }

    /// <summary>The quotient, cut towards zero.</summary>
    public static Int128 Quotient(Int128 numerator, Int128 denominator) => denominator == 0 ? 0 : numerator / denominator;

    /// <summary>What the quotient cut towards zero leaves.</summary>
    public static Int128 Remainder(Int128 numerator, Int128 denominator) => denominator == 0 ? numerator : numerator % denominator;

    /// <summary>The quotient, rounded down.</summary>
    /// <param name="numerator">Any integer.</param>
    /// <param name="denominator">Above 0.</param>
    public static Int128 Floor(Int128 numerator, Int128 denominator)
    {
        var (quotient, remainder) = Int128.DivRem(numerator, denominator);
        return remainder < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The greatest divisor of both; 0 of 0 and 0.</summary>
    public static Int128 CommonDivisor(Int128 a, Int128 b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return Int128.Abs(a);
    }
}
