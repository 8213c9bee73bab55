namespace Cbe.Sdk.Analysis.Impact;

/// <summary>A subgroup that a reform hits or helps more than others, by more than chance. Immutable.</summary>
/// <param name="Subgroup">The subgroup.</param>
/// <param name="IsLoss">Whether its learners lose more often than others; else they gain more often.</param>
/// <param name="Rate">The rate of losing, or of gaining, in the subgroup.</param>
/// <param name="OthersRate">That of all other learners whose value is stated.</param>
/// <param name="Comparison">The difference with interval and test.</param>
public sealed record DiffFinding(SubgroupChange Subgroup, bool IsLoss, EstimatedRate Rate, EstimatedRate OthersRate, RateComparison Comparison)
{
    /// <summary>The finding in a sentence.</summary>
    public override string ToString() => FindingWords.Of(this);
}
