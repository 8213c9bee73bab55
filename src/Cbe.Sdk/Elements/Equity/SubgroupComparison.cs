using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>Compares the subgroups of one table with the one of the greatest rate. Where a figure cannot be given it says why; it is never 0 or 1 instead.</summary>
internal sealed class SubgroupComparison(SubgroupRow? reference, SubgroupSums.Sum all)
{
    /// <param name="rows">The subgroups, in order.</param>
    /// <param name="all">All learners of the population.</param>
    public static IEnumerable<SubgroupOutcome> Of(IReadOnlyList<SubgroupRow> rows, SubgroupSums.Sum all)
    {
        var comparable = rows.Where(r => r.IsComparable).ToList();
        var reference = comparable.Count < 2 ? null : comparable.Aggregate((a, b) => ShareSum.Compare(b.Shares, a.Shares) > 0 ? b : a);
        var comparison = new SubgroupComparison(reference, all);
        return rows.Select(comparison.Row);
    }

    private SubgroupOutcome Row(SubgroupRow row)
    {
        var outcome = new SubgroupOutcome { Subgroup = row.Name, Attributes = row.Attributes };
        if (row.Sum is not { } sum)
        {
            return outcome;
        }

        outcome = EquityCells.Of(outcome, sum) with { OtherRate = Others(sum) };
        return WhyNot(row) is { } why ? NotCompared(outcome, why) : Compared(outcome, row, reference!);
    }

    private static SubgroupOutcome Compared(SubgroupOutcome outcome, SubgroupRow row, SubgroupRow reference)
    {
        bool same = ReferenceEquals(row, reference);
        var (significant, test) = same ? (Figure<bool>.Of(false), null) : RateTest.Of(row.Shares, reference.Shares);
        return outcome with
        {
            IsReference = same,
            Reference = reference.Name,
            ReferenceRate = Figure<Number>.Of(reference.Shares.Rate),
            Ratio = reference.Shares.Micros == 0 ? Figure<Number>.Undefined("the rate of the reference is 0") : Figure<Number>.Of(ShareSum.Ratio(row.Shares, reference.Shares)),
            Difference = Figure<Number>.Of(ShareSum.Difference(row.Shares, reference.Shares)),
            Significant = significant,
            Test = test,
        };
    }

    private string? WhyNot(SubgroupRow row) =>
        row.Attributes.Any(a => a.Value is null) ? "learners whose value is not stated are not compared"
        : row.Sum is { Learners: 0 } ? EquityCells.NobodyDecided
        : reference is null ? "no other subgroup is shown to compare with" : null;

    private static SubgroupOutcome NotCompared(SubgroupOutcome outcome, string why) => outcome with
    {
        ReferenceRate = Figure<Number>.Undefined(why),
        Ratio = Figure<Number>.Undefined(why),
        Difference = Figure<Number>.Undefined(why),
        Significant = Figure<bool>.Undefined(why),
    };

    /// <summary>All learners without the subgroup: found from figures that are shown, so it tells no more than they do.</summary>
    private Figure<Number> Others(SubgroupSums.Sum sum) =>
        all.Learners == sum.Learners ? Figure<Number>.Undefined("there are no other learners") : Figure<Number>.Of(new ShareSum(all.Shares - sum.Shares, all.Learners - sum.Learners).Rate);
}
