using Cbe.Sdk.Analysis.Statistics;

namespace Cbe.Sdk.Analysis.Impact;

/// <summary>Two rates of different learners beside each other. Immutable.</summary>
/// <param name="Others">How many learners the others are.</param>
/// <param name="Difference">The rate of the subgroup minus that of the others, from -1 to 1.</param>
/// <param name="Interval">Its 95 % interval by Newcombe's hybrid score method.</param>
/// <param name="P">The probability of a difference at least as great by chance alone: chi-square, or Fisher's mid-p where an expected count is below 5.</param>
/// <param name="AdjustedP">The same, adjusted by Holm's method for all subgroups that are compared in the diff.</param>
public sealed record RateComparison(long Others, double Difference, Interval Interval, double P, double AdjustedP)
{
    /// <summary>Whether it is more than chance at 5 %, after the adjustment.</summary>
    public bool IsMoreThanChance => AdjustedP < 0.05;
}
