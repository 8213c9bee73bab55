namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>A test of two rates.</summary>
public enum TwoProportionMethod
{
    /// <summary>Pearson's chi-square test without correction, where every expected count is 5 or more.</summary>
    ChiSquare,

    /// <summary>Fisher's exact test, mid-p, where an expected count is below 5.</summary>
    FisherMidP,
}
