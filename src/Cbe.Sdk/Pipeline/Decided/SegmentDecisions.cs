using System.Numerics;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Decided;

/// <summary>
/// What was decided about the cases of one segment, lane by lane as its evidence lies. One thread fills it; it is read when all are done.
/// Answers are two bit planes a rule: neither bit is "not asked", the first alone met, the second alone not met, both insufficient.
/// </summary>
internal sealed class SegmentDecisions
{
    /// <summary>What stands for a case without a mastery score.</summary>
    public const long NoScore = long.MinValue;

    private readonly int _tiles;
    private readonly ulong[] _first;
    private readonly ulong[] _second;

    public SegmentDecisions(EvidenceSegment segment, int rules)
    {
        _tiles = segment.Tiles.Length;
        _first = new ulong[rules * _tiles];
        _second = new ulong[rules * _tiles];
        Live = new ulong[_tiles];
        for (int t = 0; t < _tiles; t++)
        {
            Live[t] = segment.LiveLanes(t);
        }

        Status = new byte[segment.Lanes];
        Level = new byte[segment.Lanes];
        PossibleLevel = new byte[segment.Lanes];
        MasteryLevel = new byte[segment.Lanes];
        Admitted = new ushort[segment.Lanes];
        SetAside = new ushort[segment.Lanes];
    }

    /// <summary>For each tile, which lanes are cases of the table.</summary>
    public ulong[] Live { get; }

    /// <summary><see cref="ProgressStatus"/> of each lane.</summary>
    public byte[] Status { get; }

    /// <summary>The rank that is surely reached, 0 for none.</summary>
    public byte[] Level { get; }

    /// <summary>The highest rank that may turn out to be reached where that is above <see cref="Level"/>, else 0.</summary>
    public byte[] PossibleLevel { get; }

    /// <summary>The rank of the mastery score where it is one rank, else 0.</summary>
    public byte[] MasteryLevel { get; }

    /// <summary>The mastery score of each lane in millionths, or <see cref="NoScore"/>; null where the pack has none.</summary>
    public long[]? MasteryScore { get; private set; }

    public ushort[] Admitted { get; }

    public ushort[] SetAside { get; }

    /// <summary>Makes room for mastery scores, none of them known.</summary>
    public long[] AddMasteryScores()
    {
        MasteryScore = new long[Status.Length];
        Array.Fill(MasteryScore, NoScore);
        return MasteryScore;
    }

    /// <summary>Sets the answers of one rule for the lanes of one tile.</summary>
    /// <param name="rule">The rule's position.</param>
    /// <param name="tile">The tile's position in the segment.</param>
    /// <param name="asked">The lanes in which the rule was asked.</param>
    /// <param name="met">Those that met it.</param>
    /// <param name="notMet">Those that did not; of the others that were asked it cannot be told.</param>
    public void Set(int rule, int tile, ulong asked, ulong met, ulong notMet)
    {
        int at = (rule * _tiles) + tile;
        asked &= Live[tile];
        _first[at] = asked & ~notMet;
        _second[at] = asked & ~met;
    }

    public Answer? AnswerOf(int rule, int lane)
    {
        int at = (rule * _tiles) + (lane / Tile.Lanes);
        bool first = ((_first[at] >> (lane % Tile.Lanes)) & 1) != 0;
        bool second = ((_second[at] >> (lane % Tile.Lanes)) & 1) != 0;
        return (first, second) switch
        {
            (false, false) => null,
            (true, false) => Answer.Met,
            (false, true) => Answer.NotMet,
            _ => Answer.Insufficient,
        };
    }

    /// <summary>How often a rule gave each answer.</summary>
    public (long Met, long NotMet, long Insufficient) Count(int rule)
    {
        var (met, notMet, insufficient) = (0L, 0L, 0L);
        for (int at = rule * _tiles; at < (rule + 1) * _tiles; at++)
        {
            met += BitOperations.PopCount(_first[at] & ~_second[at]);
            notMet += BitOperations.PopCount(_second[at] & ~_first[at]);
            insufficient += BitOperations.PopCount(_first[at] & _second[at]);
        }

        return (met, notMet, insufficient);
    }

    /// <summary>Adds how many cases stand at each rank, surely or at least.</summary>
    public void CountLevels((long Decided, long AtLeast)[] counts)
    {
        for (int lane = 0; lane < Status.Length; lane++)
        {
            if (((Live[lane / Tile.Lanes] >> (lane % Tile.Lanes)) & 1) == 0)
            {
                continue;
            }

            switch ((ProgressStatus)Status[lane])
            {
                case ProgressStatus.AtLeast:
                    counts[Level[lane]].AtLeast++;
                    break;
                case ProgressStatus.Decided or ProgressStatus.Overridden:
                    counts[Level[lane]].Decided++;
                    break;
            }
        }
    }
}
