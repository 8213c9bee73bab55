namespace Cbe.Sdk.Learners;

/// <summary>Decimal text as a whole number of 10^-18, so that a spreadsheet's <c>66.666666666667</c> is rounded once, when it reaches the scale.</summary>
internal static class ExactDecimal
{
    public const int Digits = 18;

    /// <summary>Plain digits, at most 13 before and 18 after the point; no exponent, no grouping.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Int128 value)
    {
        value = 0;
        bool negative = text.StartsWith("-");
        var digits = negative ? text[1..] : text;
        int point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || whole.TrimStart('0').Length > 13 || fraction.Length > Digits || (point >= 0 && fraction.IsEmpty)
            || whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        foreach (char c in whole.TrimStart('0'))
        {
            value = (value * 10) + (c - '0');
        }

        for (int i = 0; i < Digits; i++)
        {
            value = (value * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        }

        value = negative ? -value : value;
        return true;
    }
}
