using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation;

/// <summary>Median, mode and trend on exact integers.</summary>
internal static class Statistics
{
    /// <summary>How many values a trend needs before it says anything.</summary>
    public const int TrendMinimum = 3;

    /// <summary>The middle value; of an even number the mean of the two middle ones, rounded once.</summary>
    public static Int128 Median(long[] values)
    {
        long[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : Rounding.Divide((Int128)sorted[middle - 1] + sorted[middle], 2);
    }

    /// <summary>The most frequent value; of several, the one seen last.</summary>
    public static Int128 Mode(long[] values) => values
        .Select((v, i) => (Value: v, Index: i))
        .GroupBy(x => x.Value)
        .OrderByDescending(g => g.Count())
        .ThenByDescending(g => g.Max(x => x.Index))
        .First().Key;

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
