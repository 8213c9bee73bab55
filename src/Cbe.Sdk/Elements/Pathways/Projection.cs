namespace Cbe.Sdk.Elements.Pathways;

/// <summary>
/// When a learner will be through at the own pace, as an interval: the days that the learner took for each competency so
/// far, times what remains. Their median gives the expected day, their quartiles the earliest and the latest. It looks back
/// and promises nothing. No rule can hold it against anything but the learner's own plan. Immutable.
/// </summary>
/// <param name="Earliest">The day at the pace of the quicker quarter.</param>
/// <param name="Expected">The day at the median pace.</param>
/// <param name="Latest">The day at the pace of the slower quarter.</param>
/// <param name="Remaining">How many competencies remain.</param>
/// <param name="Observed">From how many reached competencies the pace was taken.</param>
public sealed record Projection(DateOnly Earliest, DateOnly Expected, DateOnly Latest, int Remaining, int Observed);
