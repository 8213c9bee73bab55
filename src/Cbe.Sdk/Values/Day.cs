using System.Globalization;

namespace Cbe.Sdk.Values;

/// <summary>Calendar days as text: ISO 8601 <c>yyyy-MM-dd</c> and nothing else. A <see cref="DateOnly"/> has no clock and no zone, so it is the day.</summary>
internal static class Day
{
    /// <summary>The round-trip form of a day, <c>yyyy-MM-dd</c>, which the runtime writes without reading a pattern.</summary>
    private const string Format = "O";

    /// <summary>By hand, for a file of records or a pack of parameters has hundreds of thousands of them.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out int year) || !TryDigits(text[5..7], out int month) || !TryDigits(text[8..], out int of)
            || year < 1 || month is < 1 or > 12 || of < 1 || of > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, of);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (10 * number) + (c - '0');
        }

        return true;
    }

    public static string ToText(this DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);
}
