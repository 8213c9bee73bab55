using System.Globalization;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Frameworks;

/// <content>Numbers, days and truths.</content>
internal sealed partial class StrictObject
{
    public Number? Number(string key)
    {
        if (this[key] is not { } value)
        {
            return null;
        }

        if (value.Kind != JsonKind.Number)
        {
            WrongShape(value, key, "a number");
            return null;
        }

        var result = NumberText.Parse(value.Text, out var number);
        switch (result)
        {
            case NumberTextResult.Ok:
                return number;
            case NumberTextResult.TooManyDigits:
                _diagnostics.Add(Codes.TooManyDigits, $"the number `{value.Text}` has more than six digits after the point", value.Location, "round it");
                return null;
            case NumberTextResult.TooLarge:
                _diagnostics.Add(Codes.NumberTooLarge, $"the number `{value.Text}` is too large", value.Location);
                return null;
            default:
                _diagnostics.Add(Codes.MalformedNumber, $"`{value.Text}` is not written as plain digits", value.Location, "write it without an exponent");
                return null;
        }
    }

    /// <summary>A whole number from <paramref name="least"/> on.</summary>
    public int? Integer(string key, int least = 0)
    {
        if (this[key] is not { } value)
        {
            return null;
        }

        if (value.Kind == JsonKind.Number
            && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole) && whole >= least)
        {
            return whole;
        }

        WrongShape(value, key, $"a whole number from {least.ToString(CultureInfo.InvariantCulture)} on");
        return null;
    }

    public bool? Boolean(string key)
    {
        if (this[key] is not { } value)
        {
            return null;
        }

        if (value.Kind is JsonKind.True or JsonKind.False)
        {
            return value.Kind == JsonKind.True;
        }

        WrongShape(value, key, "`true` or `false`");
        return null;
    }

    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (Day.TryParse(text, out var day))
        {
            return day;
        }

        _diagnostics.Add(Codes.UnreadableDate, $"`{text}` is not a day", this[key]!.Location, "write it as `yyyy-MM-dd`");
        return null;
    }

    public DateOnly RequiredDate(string key)
    {
        if (this[key] is null)
        {
            _diagnostics.Add(Codes.MissingKey, $"the key `{key}` is missing", Value.Location, $"add `\"{key}\"`");
        }

        return Date(key) ?? default;
    }
}
