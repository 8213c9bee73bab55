namespace Cbe.Sdk.Elements.Equity;

/// <summary>How it was decided whether two rates differ by more than chance.</summary>
public enum EquityTest
{
    /// <summary>Pearson's chi-square test, without correction (K. Pearson, 1900).</summary>
    ChiSquare,

    /// <summary>Fisher's exact test, two-sided (R. A. Fisher, 1934), where an expected count is below 5.</summary>
    FisherExact,
}
