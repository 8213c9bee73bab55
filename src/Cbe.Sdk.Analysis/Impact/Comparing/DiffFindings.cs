namespace Cbe.Sdk.Analysis.Impact.Comparing;

/// <summary>Which subgroups lose or gain more often than all other learners, by more than chance.</summary>
internal static class DiffFindings
{
    public static IReadOnlyList<DiffFinding> Of(IReadOnlyList<SubgroupChange> subgroups) =>
    [
        .. Worst(subgroups.Select(s => Finding(subgroups, s, isLoss: true))),
        .. Worst(subgroups.Select(s => Finding(subgroups, s, isLoss: false))),
    ];

    private static IEnumerable<DiffFinding> Worst(IEnumerable<DiffFinding?> findings) =>
        findings.OfType<DiffFinding>().OrderByDescending(f => f.Comparison.Difference).ThenBy(f => f.Subgroup.ToString(), StringComparer.Ordinal);

    private static DiffFinding? Finding(IReadOnlyList<SubgroupChange> all, SubgroupChange subgroup, bool isLoss)
    {
        var comparison = isLoss ? subgroup.LostBesideOthers : subgroup.GainedBesideOthers;
        var rate = isLoss ? subgroup.LostRate : subgroup.GainedRate;
        if (comparison is not { IsMoreThanChance: true, Difference: > 0 } || rate is null)
        {
            return null;
        }

        // The others' counts follow from the difference that is shown: withheld subgroups are among them as a sum.
        double others = rate.Rate - comparison.Difference;
        return EstimatedRate.Of(Math.Round(others * comparison.Others), comparison.Others) is { } rest ? new(subgroup, isLoss, rate, rest, comparison) : null;
    }
}
