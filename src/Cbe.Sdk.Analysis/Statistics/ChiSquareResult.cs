namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>What a chi-square test found. Immutable.</summary>
/// <param name="Statistic">The sum of squared differences from what was expected, each by what was expected.</param>
/// <param name="DegreesOfFreedom">How many of the counts were free.</param>
/// <param name="P">How likely a statistic at least as great is when nothing differs, 0 to 1.</param>
public readonly record struct ChiSquareResult(double Statistic, int DegreesOfFreedom, double P);
