using System.Globalization;

namespace Cbe.Sdk.Values;

/// <summary>Calendar days as text: ISO 8601 <c>yyyy-MM-dd</c> and nothing else. A <see cref="DateOnly"/> has no clock and no zone, so it is the day.</summary>
internal static class Day
{
    private const string Format = "yyyy-MM-dd";

    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static string ToText(this DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);
}
