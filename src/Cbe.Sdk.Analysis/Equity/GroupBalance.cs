using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>How groups are represented, among all and among those decided for and against.</summary>
public static class GroupBalance
{
    /// <summary>(Group - reference) / both: -1 where there is nobody of the group, 1 where there is nobody else.</summary>
    /// <param name="group">The weight of the group, 0 or more.</param>
    /// <param name="reference">The weight of the reference, 0 or more.</param>
    public static Figure<double> ClassImbalance(double group, double reference)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(group);
        ArgumentOutOfRangeException.ThrowIfNegative(reference);
        return FigureMath.Quotient(group - reference, group + reference, "there is nobody");
    }

    /// <summary>
    /// The mean over groups, weighted by their size, of the part of those decided against less the part of those decided for.
    /// S. Wachter, B. Mittelstadt and C. Russell, Computer Law and Security Review 41 (2021).
    /// </summary>
    /// <param name="groups">Of each group, the weight decided for and the weight decided against.</param>
    public static Figure<double> ConditionalDemographicDisparity(IReadOnlyList<(double For, double Against)> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        double all = groups.Sum(g => g.For);
        double none = groups.Sum(g => g.Against);
        return all == 0 ? Figures.Undefined<double>("nobody was decided for")
            : none == 0 ? Figures.Undefined<double>("nobody was decided against")
            : Figures.Of(groups.Sum(g => (g.For + g.Against) * ((g.Against / none) - (g.For / all))) / (all + none));
    }
}
