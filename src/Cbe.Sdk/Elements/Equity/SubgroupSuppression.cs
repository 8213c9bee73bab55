namespace Cbe.Sdk.Elements.Equity;

/// <summary>Which figures of subgroups may not be shown, for those who count something of their own beside an equity report.</summary>
public static class SubgroupSuppression
{
    /// <summary>
    /// Which subgroups by one attribute are withheld: those below the minimum, and more of them until what is withheld reaches
    /// the minimum together, so that no small count can be found from the total and from those that are shown.
    /// </summary>
    /// <param name="learners">The learners of each subgroup, those whose value is not stated among them; together they are all learners.</param>
    /// <param name="minimum">The least number of learners that is shown; 1 withholds nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is less than 1, or a count less than 0.</exception>
    public static IReadOnlyList<bool> Withheld(IReadOnlyList<int> learners, int minimum) => Withheld(learners, learners, minimum);

    /// <summary>The same of learners of whom only some are counted, such as those with a decision.</summary>
    /// <param name="learners">The learners of each subgroup.</param>
    /// <param name="counted">Those of them who are counted. That nobody of a large enough subgroup is counted is shown.</param>
    /// <param name="minimum">The least number of learners that is shown; 1 withholds nothing.</param>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is less than 1, or a count less than 0 or above the learners.</exception>
    public static IReadOnlyList<bool> Withheld(IReadOnlyList<int> learners, IReadOnlyList<int> counted, int minimum)
    {
        ArgumentNullException.ThrowIfNull(learners);
        ArgumentNullException.ThrowIfNull(counted);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        if (learners.Count != counted.Count)
        {
            throw new ArgumentException("There is one count for each subgroup.", nameof(counted));
        }

        for (int i = 0; i < counted.Count; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(counted[i], nameof(counted));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(counted[i], learners[i], nameof(counted));
        }

        var grid = new CountGrid([0], [learners.Count], [.. learners], [.. counted]);
        return Suppression.Of(learners.Sum(), counted.Sum(), [grid], [], minimum).ByAttribute[0];
    }
}
