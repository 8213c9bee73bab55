using System.Globalization;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>Texts of cells as days, whole numbers and truths: null when the text is fine.</summary>
internal static class CsvValues
{
    private static readonly string[] _offsetForms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz"];
    private static readonly string[] _utcForms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd HH:mm:ss.FFFFFFF'Z'"];

    /// <summary>A whole number; a spreadsheet's <c>18.0</c> is 18.</summary>
    public static Problem? Whole(string text, int least, out int whole)
    {
        whole = 0;
        if (!Number.TryParse(text, out var number) || !number.IsWhole || number.Micros / Number.Scale is < int.MinValue or > int.MaxValue)
        {
            return new(Codes.UnreadableValue, $"`{text}` is not a whole number");
        }

        whole = (int)(number.Micros / Number.Scale);
        return whole >= least ? null : new(Codes.UnreadableValue, $"`{text}` is less than {least.ToString(CultureInfo.InvariantCulture)}");
    }

    public static Problem? Truth(string text, SymbolWords words, out bool truth)
    {
        var known = words.Of(text);
        truth = known ?? false;
        return known is not null ? null
            : new(Codes.UnreadableValue, $"`{text}` means neither yes nor no", "name the words in the mapping: `\"true\"` and `\"false\"`");
    }

    public static Problem? Day(string text, CsvBound bound, CsvRow row, out DateOnly day)
    {
        var field = bound.Field;
        if (field.IsOffset)
        {
            return Offset(text, bound, row, out day);
        }

        if (field.Zone is { } zone)
        {
            return Instant(text, zone, out day);
        }

        bool read = field.Format is { } format
            ? DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            : Values.Day.TryParse(text, out day);
        return read ? null : new(Codes.UnreadableDate, $"`{text}` is not a day written as `{field.Format ?? "yyyy-MM-dd"}`");
    }

    private static Problem? Offset(string text, CsvBound bound, CsvRow row, out DateOnly day)
    {
        day = bound.Field.Origin ?? default;
        if (bound.Origin is { } origin)
        {
            string? name = row.Text(origin);
            if (name is null || !bound.Field.Origins!.TryGetValue(name, out day))
            {
                return new(Codes.UnreadableDate, $"the mapping gives no first day for `{name}`", "add it to `values` of `daysFrom`");
            }
        }

        if (Whole(text, int.MinValue, out int days) is not null)
        {
            return new(Codes.UnreadableDate, $"`{text}` is not a number of days");
        }

        long number = (long)day.DayNumber + days;
        if (number < 0 || number > DateOnly.MaxValue.DayNumber)
        {
            return new(Codes.UnreadableDate, $"`{text}` days from {day.ToText()} is no day of the calendar");
        }

        day = DateOnly.FromDayNumber((int)number);
        return null;
    }

    /// <summary>The day an instant falls on in a stated time zone. An instant without an offset is no instant.</summary>
    private static Problem? Instant(string text, TimeZoneInfo zone, out DateOnly day)
    {
        day = default;
        if (!DateTimeOffset.TryParseExact(text, _utcForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            && !DateTimeOffset.TryParseExact(text, _offsetForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out instant))
        {
            return new(Codes.UnreadableDate, $"`{text}` is not an instant with its offset", "write it as `2025-10-01T08:30:00Z` or `2025-10-01T08:30:00-05:00`");
        }

        day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
        return null;
    }
}
