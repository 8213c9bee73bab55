namespace Cbe.Sdk.Verification.Smt;

/// <summary>Exact integer arithmetic that C# has no operator for.</summary>
internal static class Arithmetic
{
    /// <summary>The quotient, rounded to the nearest, halves away from zero.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Int128 RoundedQuotient(Int128 numerator, Int128 denominator)
    {
        var (quotient, remainder) = Int128.DivRem(numerator, denominator);
        bool away = Int128.Abs(remainder) >= Int128.Abs(denominator) - Int128.Abs(remainder);
        return !away ? quotient : Int128.IsNegative(numerator) == Int128.IsNegative(denominator) ? quotient + 1 : quotient - 1;
    }
}
