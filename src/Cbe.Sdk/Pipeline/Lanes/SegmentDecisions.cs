using System.Numerics;
using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>
/// What was decided about the cases of one segment, in the order of its lanes: answers as two bits for each rule, the rest
/// in columns. Threads write different tiles, so nothing is locked. The memory is kept for the next segment.
/// </summary>
internal sealed class SegmentDecisions
{
    private int _tiles;
    private EvidenceSegment? _segment;

    /// <summary>Which lanes belong to a case.</summary>
    public ulong[] Live { get; private set; } = [];

    /// <summary>For each rule and tile, in which lanes it is met.</summary>
    public ulong[][] Met { get; private set; } = [];

    /// <summary>In which lanes it is not met. Where it is neither the answer is not known, or the rule was not asked.</summary>
    public ulong[][] NotMet { get; private set; } = [];

    public ulong[] SpokenOf { get; private set; } = [];

    public ulong[] Asked { get; private set; } = [];

    /// <summary>Where a level is known, at least in bounds.</summary>
    public ulong[] Known { get; private set; } = [];

    public ulong[] Overridden { get; private set; } = [];

    public ulong[] Provisional { get; private set; } = [];

    /// <summary>The rank that is surely reached; 0 below the scale.</summary>
    public byte[] Least { get; private set; } = [];

    /// <summary>The highest rank that may be reached.</summary>
    public byte[] Most { get; private set; } = [];

    /// <summary>For each row of the segment, which items could be seen.</summary>
    public ulong[] Visible { get; private set; } = [];

    /// <summary>Which of them counted. Within a lane they may stand in another order than in the segment: they are there to be counted.</summary>
    public ulong[] Admitted { get; private set; } = [];

    /// <summary>Where there is a mastery score; empty where the pack has no method.</summary>
    public ulong[] Scored { get; private set; } = [];

    /// <summary>The mastery scores in millionths.</summary>
    public long[] Scores { get; private set; } = [];

    /// <summary>Where a mastery score says a level, at least in bounds.</summary>
    public ulong[] LevelScored { get; private set; } = [];

    public byte[] MasteryLeast { get; private set; } = [];

    public byte[] MasteryMost { get; private set; } = [];

    /// <summary>How many tiles are in use.</summary>
    public int Tiles => _tiles;

    /// <summary>Makes room for the decisions about a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="rules">How many rules are answered.</param>
    /// <param name="hasScores">Whether there are mastery scores.</param>
    public void Begin(EvidenceSegment segment, int rules, bool hasScores)
    {
        _tiles = segment.Tiles.Length;
        _segment = segment;
        if (Visible.Length < segment.Rows || Asked.Length < _tiles || Met.Length != rules || (Scores.Length > 0) != (hasScores && _tiles > 0))
        {
            Grow(segment.Rows, rules, hasScores);
        }

        segment.Live.CopyTo(Live);
    }

    /// <summary>What a rule answered about a lane; null where it was not asked.</summary>
    public Values.Answer? AnswerOf(int rule, int lane, bool ofSupport)
    {
        int tile = lane / LaneWorkspace.Lanes;
        ulong bit = 1UL << (lane % LaneWorkspace.Lanes);
        return (Met[rule][tile] & bit) != 0 ? Values.Answer.Met
            : (NotMet[rule][tile] & bit) != 0 ? Values.Answer.NotMet
            : ((ofSupport ? SpokenOf : Asked)[tile] & bit) != 0 ? Values.Answer.Insufficient
            : null;
    }

    /// <summary>How many items of a lane counted, and how many could be seen.</summary>
    public (int Admitted, int Visible) ItemsOf(int lane)
    {
        var (admitted, visible) = (0, 0);
        var (first, rows) = _segment!.Tiles[lane / LaneWorkspace.Lanes];
        for (int row = first; row < first + rows; row++)
        {
            admitted += (int)(Admitted[row] >> (lane % LaneWorkspace.Lanes) & 1);
            visible += (int)(Visible[row] >> (lane % LaneWorkspace.Lanes) & 1);
        }

        return (admitted, visible);
    }

    /// <summary>How often a rule gave each answer.</summary>
    public (long Met, long NotMet, long Insufficient) Count(int rule, bool ofSupport)
    {
        var (met, notMet, open) = (0L, 0L, 0L);
        for (int t = 0; t < _tiles; t++)
        {
            ulong asked = (ofSupport ? SpokenOf : Asked)[t] & Live[t];
            met += BitOperations.PopCount(Met[rule][t] & asked);
            notMet += BitOperations.PopCount(NotMet[rule][t] & asked);
            open += BitOperations.PopCount(asked & ~Met[rule][t] & ~NotMet[rule][t]);
        }

        return (met, notMet, open);
    }

    /// <summary>Adds how many cases stand at each rank, surely and at least.</summary>
    public void CountLevels(Span<(long Decided, long AtLeast)> counts)
    {
        for (int t = 0; t < _tiles; t++)
        {
            for (ulong left = Known[t] & Live[t]; left != 0; left &= left - 1)
            {
                int lane = (t * LaneWorkspace.Lanes) + BitOperations.TrailingZeroCount(left);
                ref var count = ref counts[Least[lane]];
                if (Most[lane] > Least[lane])
                {
                    count.AtLeast++;
                }
                else
                {
                    count.Decided++;
                }
            }
        }
    }

    public static bool Is(ulong[] masks, int lane) => masks.Length > 0 && (masks[lane / LaneWorkspace.Lanes] >> (lane % LaneWorkspace.Lanes) & 1) != 0;

    private void Grow(int rows, int rules, bool hasScores)
    {
        int lanes = _tiles * LaneWorkspace.Lanes;
        Met = Planes(rules);
        NotMet = Planes(rules);
        Live = new ulong[_tiles];
        SpokenOf = new ulong[_tiles];
        Asked = new ulong[_tiles];
        Known = new ulong[_tiles];
        Overridden = new ulong[_tiles];
        Provisional = new ulong[_tiles];
        Least = new byte[lanes];
        Most = new byte[lanes];
        Visible = new ulong[rows];
        Admitted = new ulong[rows];
        Scored = new ulong[hasScores ? _tiles : 0];
        Scores = new long[hasScores ? lanes : 0];
        LevelScored = new ulong[hasScores ? _tiles : 0];
        MasteryLeast = new byte[hasScores ? lanes : 0];
        MasteryMost = new byte[hasScores ? lanes : 0];
    }

    private ulong[][] Planes(int rules)
    {
        ulong[][] planes = new ulong[rules][];
        for (int i = 0; i < rules; i++)
        {
            planes[i] = new ulong[_tiles];
        }

        return planes;
    }
}
