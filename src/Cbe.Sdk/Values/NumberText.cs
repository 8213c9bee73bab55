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
        bool negative = text is ['-', ..];
        int first = negative ? 1 : 0;
        int point = -1;
        for (int i = first; i < text.Length; i++)
        {
            if (text[i] == '.' && point < 0)
            {
                point = i;
            }
            else if (!char.IsAsciiDigit(text[i]))
            {
                return NumberTextResult.Malformed;
            }
        }

        int end = point < 0 ? text.Length : point;
        if (end == first || end == text.Length - 1)
        {
            return NumberTextResult.Malformed;
        }

        int decimals = point < 0 ? 0 : text.Length - point - 1;
        if (decimals > Number.FractionalDigits)
        {
            return NumberTextResult.TooManyDigits;
        }

        while (first < end && text[first] == '0')
        {
            first++;
        }

        if (end - first > 13)
        {
            return NumberTextResult.TooLarge;
        }

        // At most 13 and 6 digits, so less than 10 to the 19th: it fits.
        ulong micros = 0;
        for (int i = first; i < text.Length; i++)
        {
            if (i != point)
            {
                micros = (micros * 10) + (uint)(text[i] - '0');
            }
        }

        for (int i = decimals; i < Number.FractionalDigits; i++)
        {
            micros *= 10;
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
