namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>Whether two rates differ by more than chance. Immutable.</summary>
/// <param name="P">How likely a difference at least as great is when nothing differs, 0 to 1.</param>
/// <param name="Method">The test that gave it.</param>
public readonly record struct TwoProportionResult(double P, TwoProportionMethod Method);
