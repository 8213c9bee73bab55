namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>A rate along one parameter, while the others stay as they are. Immutable.</summary>
/// <param name="Parameter">The parameter, by its position in <see cref="PolicySweep.Ranges"/>.</param>
/// <param name="Points">The points along it, by their positions in <see cref="PolicySweep.Points"/>.</param>
/// <param name="Outcome">The outcome, by its position in <see cref="PolicySweep.Outcomes"/>.</param>
/// <param name="Subgroup">The subgroup, by its position in <see cref="PolicySweep.Subgroups"/>.</param>
/// <param name="Trend">Which way the rate goes.</param>
public sealed record SweepLine(int Parameter, IReadOnlyList<int> Points, int Outcome, int Subgroup, SweepTrend Trend);
