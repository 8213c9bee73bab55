namespace Cbe.Sdk.Elements.Equity;

/// <summary>
/// Which figures of one measure are withheld. A count below the minimum is; and others with it, until no count that is
/// withheld can be found from those that are shown, by adding and subtracting.
/// </summary>
/// <remarks>
/// By one attribute, the counts add up to that of all learners: at least two are withheld, and together they reach the
/// minimum. <see cref="CrossedSuppression"/> says why crossed attributes are safe.
/// </remarks>
/// <param name="All">Whether even the figures of all learners are.</param>
/// <param name="ByAttribute">By each attribute, whether those of each value are.</param>
/// <param name="Crossed">By each crossing, whether those of each combination are.</param>
internal sealed record Suppression(bool All, IReadOnlyList<bool[]> ByAttribute, IReadOnlyList<bool[]> Crossed)
{
    /// <param name="learners">All learners.</param>
    /// <param name="count">All learners with a decision.</param>
    /// <param name="byAttribute">The counts by each attribute.</param>
    /// <param name="crossed">The counts by attributes that are crossed; two crossings share at most one attribute.</param>
    /// <param name="minimum">The least number of learners that is shown.</param>
    public static Suppression Of(int learners, int count, IReadOnlyList<CountGrid> byAttribute, IReadOnlyList<CountGrid> crossed, int minimum)
    {
        if (IsSmall(learners, count, minimum))
        {
            return new(true, [.. byAttribute.Select(AllOf)], [.. crossed.Select(AllOf)]);
        }

        var axes = byAttribute.Select(a => Line(a, minimum)).ToList();
        return new(false, axes, [.. crossed.Select(c => new CrossedSuppression(c, [.. c.Attributes.Select(a => (byAttribute[a], axes[a]))], minimum).Find())]);
    }

    /// <summary>Fewer than the minimum. That nobody of a large enough subgroup has a decision is shown; and a minimum of 1 withholds nothing.</summary>
    public static bool IsSmall(int learners, int count, int minimum) => minimum > 1 && count < minimum && (count > 0 || learners < minimum);

    private static bool[] Line(CountGrid grid, int minimum)
    {
        bool[] withheld = [.. Enumerable.Range(0, grid.Count).Select(v => grid.Counts.Sum() > 0 && IsSmall(grid.Learners[v], grid.Counts[v], minimum))];

        // One alone is below the minimum, so there are two when they reach it.
        while (withheld.Contains(true) && Sum(grid, withheld) < minimum)
        {
            withheld[Enumerable.Range(0, grid.Count).Where(v => !withheld[v] && grid.Counts[v] > 0).MinBy(v => grid.Counts[v])] = true;
        }

        return withheld;
    }

    private static long Sum(CountGrid grid, bool[] withheld) => Enumerable.Range(0, grid.Count).Where(v => withheld[v]).Sum(v => (long)grid.Counts[v]);

    private static bool[] AllOf(CountGrid grid) => [.. Enumerable.Repeat(true, grid.Count)];
}
