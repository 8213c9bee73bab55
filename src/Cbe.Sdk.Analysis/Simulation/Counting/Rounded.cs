using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Counting;

/// <summary>Figures of a summary, with no more digits than they mean.</summary>
internal static class Rounded
{
    private const int Quantiles = 40;

    /// <summary>A share to five digits, rounded down, so that shares are not more than 1 together.</summary>
    public static Number Share(long part, long all) => Number.FromMicros(all == 0 ? 0 : (long)((Int128)part * 100_000 / all) * 10);

    /// <summary>Shares of counts. Where they are all there is, the greatest takes what rounding leaves, or somebody would be drawn who has no value.</summary>
    public static WordShares Shares(IReadOnlyList<(string Word, long Count)> counts, long all)
    {
        Number[] shares = [.. counts.Select(c => Share(c.Count, all))];
        if (shares.Length > 0 && counts.Sum(c => c.Count) == all)
        {
            int greatest = Array.IndexOf(shares, shares.Max());
            shares[greatest] += Number.One - shares.Aggregate(Number.Zero, (a, s) => a + s);
        }

        return new([.. counts.Select((c, i) => KeyValuePair.Create(c.Word, shares[i]))]);
    }

    /// <summary>A statistic from -1 to 1 to three digits.</summary>
    public static Number Statistic(double value) => Number.FromMicros((long)(Math.Clamp(value, -1, 1) * 1_000) * 1_000);

    /// <summary>
    /// The quantiles of some values. Each is the mean of as many values as the minimum, so that none is that of one learner; the
    /// least and the greatest are so too. Null where there are fewer values than that.
    /// </summary>
    /// <param name="values">The values, in any order.</param>
    /// <param name="minimum">The least number that is told of.</param>
    /// <param name="scale">How many of the values' units make one: 1 for days, 1,000,000 for millionths.</param>
    public static Draw? DrawOf(IEnumerable<long> values, int minimum, long scale)
    {
        long[] sorted = [.. values.Order()];
        if (sorted.Length < minimum)
        {
            return null;
        }

        int points = Math.Min(Quantiles, sorted.Length / minimum);
        var quantiles = new List<Number>();
        for (int i = 0; i <= points; i++)
        {
            long first = (long)(sorted.Length - minimum) * i / Math.Max(1, points);
            long sum = 0;
            for (long j = first; j < first + minimum; j++)
            {
                sum += sorted[j];
            }

            quantiles.Add(Number.FromMicros((long)((Int128)sum * Number.Scale / scale / minimum)).Round(3));
        }

        return quantiles.Distinct().Count() == 1 ? new(quantiles[0]) : new([.. quantiles]);
    }
}
