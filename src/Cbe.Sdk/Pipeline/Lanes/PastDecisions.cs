using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>What has been decided so far about the cases of a table: where a rule looks for prerequisites.</summary>
internal sealed class PastDecisions
{
    private CaseBinding _binding = null!;
    private IReadOnlyList<SegmentDecisions> _segments = [];

    /// <summary>The level of a competency in bounds and its score, each <see cref="LaneColumn.Missing"/> where it is not known.</summary>
    public readonly record struct Standing(long Least, long Most, long Score)
    {
        public static Standing Unknown { get; } = new(LaneColumn.Missing, LaneColumn.Missing, LaneColumn.Missing);
    }

    /// <summary>Looks at another table, or another day.</summary>
    public void Over(CaseBinding binding, IReadOnlyList<SegmentDecisions> segments) => (_binding, _segments) = (binding, segments);

    /// <summary>Where a learner stands in a competency.</summary>
    public Standing Of(int learner, string competency)
    {
        var table = _binding.Table;
        var (first, count) = table.CasesOf(learner);
        for (int c = first; c < first + count; c++)
        {
            if (string.Equals(table.CompetencyIds[table.CompetencyOf(c)], competency, StringComparison.Ordinal))
            {
                return Of(c);
            }
        }

        return Standing.Unknown;
    }

    private Standing Of(int caseNumber)
    {
        var (segment, lane) = _binding.Table.PlaceOf(caseNumber);
        var decisions = _segments[segment];
        int tile = lane / Tile.Lanes;
        ulong bit = 1UL << (lane % Tile.Lanes);
        bool known = (decisions.Known[tile] & bit) != 0;
        bool scored = decisions.Scored.Length > 0 && (decisions.Scored[tile] & bit) != 0;
        return new(
            known ? decisions.Least[lane] : LaneColumn.Missing,
            known ? decisions.Most[lane] : LaneColumn.Missing,
            scored ? decisions.Scores[lane] : LaneColumn.Missing);
    }
}
