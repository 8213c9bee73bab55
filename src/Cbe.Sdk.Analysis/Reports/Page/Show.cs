using System.Globalization;

namespace Cbe.Sdk.Analysis.Reports.Page;

/// <summary>Figures as people read them, the same on every machine.</summary>
internal static class Show
{
    private const int LongestLabel = 30;

    public static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun, such as <c>1 learner</c>, <c>2 learners</c>.</summary>
    public static string Of(long number, string one, string? many = null) => $"{Count(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>A rate from 0 to 1 in per cent.</summary>
    public static string Percent(double rate) => $"{Rounded(rate * 100, "0.0")} %";

    /// <summary>A difference of rates, with its sign.</summary>
    public static string Points(double difference) => $"{Rounded(difference * 100, "+0.0;-0.0;0.0")} points";

    public static string Interval(double low, double high) => $"{Rounded(low * 100, "0.0")} to {Rounded(high * 100, "0.0")}";

    /// <summary>A probability; a small one as a bound, for its digits mean nothing.</summary>
    public static string Probability(double p) => p < 0.001 ? "below 0.001" : Rounded(p, "0.000");

    public static string Number(double number) => Rounded(number, "0.####");

    /// <summary>What a column is sorted by.</summary>
    public static string Sort(double number) => Rounded(number, "0.########");

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A label of a chart: one line, not longer than its place; the table beneath has it whole.</summary>
    public static string Label(string text, int longest = LongestLabel)
    {
        string line = text.ReplaceLineEndings(" ");
        int end = Math.Max(longest, 2) - 1;
        return line.Length <= longest ? line : line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)] + "…";
    }

    /// <summary>What rounds to nothing has no sign.</summary>
    private static string Rounded(double number, string format)
    {
        string text = number.ToString(format, CultureInfo.InvariantCulture);
        return text.StartsWith('-') && text.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? text[1..] : text;
    }
}
