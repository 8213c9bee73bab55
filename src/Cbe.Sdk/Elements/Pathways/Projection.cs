namespace Cbe.Sdk.Elements.Pathways;

/// <summary>
/// When a learner will be through at the own pace, as an interval. Made of the days that the learner took from one reached
/// competency to the next: their median gives the expected day, their quartiles the earliest and the latest. Nothing is decided by it. Immutable.
/// </summary>
/// <param name="Earliest">The day at the pace of the quicker quarter.</param>
/// <param name="Expected">The day at the median pace.</param>
/// <param name="Latest">The day at the pace of the slower quarter.</param>
/// <param name="Remaining">How many competencies remain.</param>
/// <param name="Observed">From how many reached competencies the pace was taken.</param>
public sealed record Projection(DateOnly Earliest, DateOnly Expected, DateOnly Latest, int Remaining, int Observed);
