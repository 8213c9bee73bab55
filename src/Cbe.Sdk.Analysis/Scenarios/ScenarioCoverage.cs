using System.Globalization;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>
/// What the scenarios of a file show of a pack: each rule and each condition met, not met and insufficient, each threshold just
/// below, at and just above. What cannot happen is not counted. Immutable.
/// </summary>
public sealed class ScenarioCoverage
{
    internal ScenarioCoverage(IReadOnlyList<CoverageItem> items) => Items = items;

    /// <summary>Rules, conditions and thresholds, rule by rule in the order of the pack.</summary>
    public IReadOnlyList<CoverageItem> Items { get; }

    /// <summary>How many goals there are that can happen.</summary>
    public int Total => CountOf(null, null);

    /// <summary>How many of them were seen.</summary>
    public int Seen => CountOf(null, CoverageState.Seen);

    /// <summary>How much of what can happen was seen, in per cent, rounded down to a tenth: 100 only where nothing is missing. 100 for a pack without rules.</summary>
    public decimal Percent => PercentOf(Seen, Total);

    /// <summary>Goals of one kind, or of all, that were seen or are missing.</summary>
    /// <param name="kind">Of what; null for all.</param>
    public (int Seen, int Total) Of(CoverageKind? kind) => (CountOf(kind, CoverageState.Seen), CountOf(kind, null));

    /// <summary>What no scenario shows and could, in the order of the pack.</summary>
    public IReadOnlyList<(CoverageItem Item, CoverageGoal Goal)> Missing =>
        [.. Items.SelectMany(i => i.Goals.Where(g => g.State == CoverageState.Missing).Select(g => (i, g)))];

    /// <summary>What cannot happen, with the reasons.</summary>
    public IReadOnlyList<(CoverageItem Item, CoverageGoal Goal)> LeftOut =>
        [.. Items.SelectMany(i => i.Goals.Where(g => g.State == CoverageState.CannotHappen).Select(g => (i, g)))];

    /// <summary>In a sentence: <c>87.5 % (35 of 40: rules 9 of 9, conditions 14 of 16, thresholds 12 of 15)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Percent:0.#} % ({Seen} of {Total}: {Part("rules", CoverageKind.Rule)}, {Part("conditions", CoverageKind.Condition)}, {Part("thresholds", CoverageKind.Threshold)})");

    internal static decimal PercentOf(int seen, int total) => total == 0 ? 100 : Math.Floor(1000m * seen / total) / 10;

    private string Part(string word, CoverageKind kind) => Of(kind) is var (seen, total) ? string.Create(CultureInfo.InvariantCulture, $"{word} {seen} of {total}") : word;

    private int CountOf(CoverageKind? kind, CoverageState? state) => Items.Where(i => kind is null || i.Kind == kind)
        .Sum(i => i.Goals.Count(g => g.State != CoverageState.CannotHappen && (state is null || g.State == state)));
}
