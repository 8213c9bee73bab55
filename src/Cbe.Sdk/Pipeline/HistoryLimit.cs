namespace Cbe.Sdk.Pipeline;

/// <summary>
/// For one competency an item of evidence is looked at so many times at most, on the newest days, so that the work for a very
/// long record does not grow with its square.
/// </summary>
internal static class HistoryLimit
{
    /// <summary>A record of 1,000 items on 1,000 days stays below it.</summary>
    public const int MostLooks = 1_000_000;

    /// <summary>The position of the first day that is looked at: 0 where all are. The last one always is.</summary>
    /// <param name="days">The days, oldest first.</param>
    /// <param name="known">The evidence, by the day on which it became known.</param>
    /// <param name="most">How many looks there may be; each day costs one more than the items that are known on it.</param>
    public static int First(IReadOnlyList<DateOnly> days, IReadOnlyList<VisibleEvidence> known, int most)
    {
        if ((long)days.Count * (known.Count + 1) <= most)
        {
            return 0;
        }

        int first = days.Count;
        int seen = known.Count;
        for (long looks = 0; first > 0; first--)
        {
            while (seen > 0 && known[seen - 1].Since > days[first - 1])
            {
                seen--;
            }

            looks += seen + 1;
            if (looks > most)
            {
                break;
            }
        }

        return Math.Min(first, days.Count - 1);
    }
}
