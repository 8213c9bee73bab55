using Cbe.Sdk.Values;

namespace Cbe.Sdk.Frameworks;

/// <summary>
/// The common performance scale: its levels, which of them counts as proficient, and how scores relate to levels.
/// Every decision names its level on this scale, so that it means the same in every classroom. Immutable.
/// </summary>
public sealed record PerformanceScale
{
    /// <summary>The levels, lowest first.</summary>
    public required LevelSet Levels { get; init; }

    /// <summary>The rank (from 1) of the level that counts as proficient.</summary>
    public required int Proficient { get; init; }

    /// <summary>The least score.</summary>
    public Number MinimumScore { get; init; } = Number.Zero;

    /// <summary>The most a score can be.</summary>
    public Number MaximumScore { get; init; } = Number.FromInteger(100);

    /// <summary>The least score of each level, lowest level first; empty when scores do not map to levels.</summary>
    public IReadOnlyList<Number> Cuts { get; init; } = [];

    /// <summary>The rank of the highest level whose cut is not above <paramref name="score"/> (a cut met exactly is met), or null without cuts or below the lowest.</summary>
    public int? LevelOf(Number score)
    {
        int? rank = null;
        for (int i = 0; i < Cuts.Count && Cuts[i] <= score; i++)
        {
            rank = i + 1;
        }

        return rank;
    }
}
