using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation;

/// <summary>The trend, on exact integers.</summary>
internal static class Statistics
{
    /// <summary>How many values a trend needs before it says anything.</summary>
    public const int TrendMinimum = 3;

    /// <summary>The sign of the least-squares slope over order 1..n: that of n·Σiy - Σi·Σy.</summary>
    public static int? Trend(long[] values)
    {
        if (values.Length < TrendMinimum)
        {
            return null;
        }

        Int128 slope = 0;
        for (int i = 0; i < values.Length; i++)
        {
            slope += ((2 * i) - (values.Length - 1)) * (Int128)values[i];
        }

        return Int128.Sign(slope);
    }
}
