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

        Int128 micros = 0;
        foreach (char c in whole)
        {
            micros = (micros * 10) + (c - '0');
        }

        for (int i = 0; i < Number.FractionalDigits; i++)
        {
            micros = (micros * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        }

        if (micros > long.MaxValue)
        {
            return NumberTextResult.TooLarge;
        }

        number = Number.FromMicros((long)(negative ? -micros : micros));
        return NumberTextResult.Ok;
    }

    public static string Format(long micros)
    {
        var magnitude = micros < 0 ? (UInt128)(-(Int128)micros) : (UInt128)micros;
        var (whole, fraction) = UInt128.DivRem(magnitude, (UInt128)Number.Scale);
        string text = ((ulong)whole).ToString(CultureInfo.InvariantCulture);
        if (fraction != 0)
        {
            text += "." + ((ulong)fraction).ToString("D6", CultureInfo.InvariantCulture).TrimEnd('0');
        }

        return micros < 0 ? "-" + text : text;
    }
}
