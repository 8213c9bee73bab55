namespace Cbe.Sdk.Analysis;

/// <summary>How far an analysis has come. Immutable.</summary>
/// <param name="Doing">What is being done, in words, such as <c>deciding with oulad 2015.1.0</c>.</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Total">How much there is in all; 0 where that is not known.</param>
public sealed record AnalysisProgress(string Doing, long Done, long Total);
