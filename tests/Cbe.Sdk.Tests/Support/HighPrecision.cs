using System.Globalization;
using System.Numerics;

namespace Cbe.Sdk.Tests.Support;

/// <summary>Logarithm and exponential with forty-odd right digits, by other ways than the library's: what its digits are held to.</summary>
internal static class HighPrecision
{
    /// <summary>One, with fifty digits after the point.</summary>
    public static readonly BigInteger One = BigInteger.Pow(10, 50);

    private static readonly BigInteger LogarithmOfTwo = Parse("0.69314718055994530941723212145817656807550013436026");

    /// <summary>A decimal as a whole number of 10^-50.</summary>
    public static BigInteger Parse(string text)
    {
        string[] parts = text.Split('.');
        return BigInteger.Parse(parts[0] + (parts.Length > 1 ? parts[1] : "").PadRight(50, '0')[..50], CultureInfo.InvariantCulture);
    }

    /// <summary>e^x by halving x until it is small, its series, and squaring back.</summary>
    public static BigInteger Exponential(BigInteger x)
    {
        const int halvings = 16;
        var small = (x << 64) >> halvings;
        var one = One << 64;
        BigInteger sum = one, term = one;
        for (int i = 1; !term.IsZero; i++)
        {
            term = term * small / one / i;
            sum += term;
        }

        for (int i = 0; i < halvings; i++)
        {
            sum = sum * sum / one;
        }

        return sum >> 64;
    }

    /// <summary>The logarithm of a quotient of whole numbers by Newton's steps on the exponential.</summary>
    public static BigInteger Logarithm(BigInteger numerator, BigInteger denominator)
    {
        int power = (int)(numerator.GetBitLength() - denominator.GetBitLength());
        var part = power >= 0 ? numerator * One / (denominator << power) : (numerator << -power) * One / denominator;
        var x = BigInteger.Zero;
        for (int i = 0; i < 8; i++)
        {
            var e = Exponential(x);
            x += 2 * (part - e) * One / (part + e);
        }

        return x + (power * LogarithmOfTwo);
    }
}
