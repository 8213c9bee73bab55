using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Evaluation;

/// <summary>How many learners and competencies stand at each level: surely, or at least.</summary>
internal sealed class LevelCounts(LevelSet levels)
{
    /// <summary>Rank 0 is below the lowest level.</summary>
    private readonly (long Decided, long AtLeast)[] _counts = new (long, long)[levels.Count + 1];

    public void Add(ProgressionOutcome outcome)
    {
        int rank = outcome.Level is { } level && levels.TryGetRank(level, out int r) ? r : 0;
        if (outcome.Status == ProgressStatus.AtLeast)
        {
            _counts[rank].AtLeast++;
        }
        else if (outcome.Status is not (ProgressStatus.NoEvidenceYet or ProgressStatus.Inferred))
        {
            _counts[rank].Decided++;
        }
    }

    /// <summary>Every level of the scale, lowest first; below the lowest only when somebody is there.</summary>
    public IEnumerable<(string? Level, long Decided, long AtLeast)> All =>
        _counts.Select((c, rank) => (rank == 0 ? null : levels.NameOf(rank), c.Decided, c.AtLeast)).Where(c => c.Item1 is not null || c.Decided + c.AtLeast > 0);
}
