using System.Globalization;

namespace Cbe.Sdk.Values;

/// <summary>What came of reading a number from text.</summary>
internal enum NumberTextResult
{
    Ok,
    Malformed,
    TooManyDigits,
    TooLarge,
}

/// <summary>Numbers as text: plain digits, at most six after the point, no culture.</summary>
internal static class NumberText
{
    public static NumberTextResult Parse(ReadOnlySpan<char> text, out Number number)
    {
        number = default;
        bool negative = text.StartsWith("-");
        var digits = negative ? text[1..] : text;
        int point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty)
            || whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9'))
        {
            return NumberTextResult.Malformed;
        }

        if (fraction.Length > Number.FractionalDigits)
        {
            return NumberTextResult.TooManyDigits;
        }

        whole = whole.TrimStart('0');
        if (whole.Length > 13)
        {
            return NumberTextResult.TooLarge;
        }

        // At most 13 and 6 digits, so less than 10 to the 19th: it fits.
        ulong micros = 0;
        foreach (char c in whole)
        {
            micros = (micros * 10) + (uint)(c - '0');
        }

        for (int i = 0; i < Number.FractionalDigits; i++)
        {
            micros = (micros * 10) + (i < fraction.Length ? (uint)(fraction[i] - '0') : 0);
        }

        if (micros > long.MaxValue)
        {
            return NumberTextResult.TooLarge;
        }

        number = Number.FromMicros(negative ? -(long)micros : (long)micros);
        return NumberTextResult.Ok;
    }

    public static string Format(long micros)
    {
        // The least number has no positive counterpart among its own kind.
        ulong magnitude = micros < 0 ? (ulong)-(micros + 1) + 1 : (ulong)micros;
        var (whole, fraction) = Math.DivRem(magnitude, (ulong)Number.Scale);
        string text = whole.ToString(CultureInfo.InvariantCulture);
        if (fraction != 0)
        {
            text += "." + fraction.ToString("D6", CultureInfo.InvariantCulture).TrimEnd('0');
        }

        return micros < 0 ? "-" + text : text;
    }
}
