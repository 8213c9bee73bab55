using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>
/// What was decided about the cases of one segment, in the order of its lanes: answers as two bits for each rule, the rest
/// in columns. Threads write different tiles, so nothing is locked.
/// </summary>
internal sealed class SegmentDecisions
{
    /// <param name="tiles">The tiles of the segment.</param>
    /// <param name="rules">How many rules are answered.</param>
    /// <param name="hasScores">Whether there are mastery scores.</param>
    public SegmentDecisions(int tiles, int rules, bool hasScores)
    {
        int lanes = tiles * Evaluation.Columnar.LaneWorkspace.Lanes;
        Met = NewPlanes(rules, tiles);
        NotMet = NewPlanes(rules, tiles);
        SpokenOf = new ulong[tiles];
        Asked = new ulong[tiles];
        Known = new ulong[tiles];
        Overridden = new ulong[tiles];
        Provisional = new ulong[tiles];
        Least = new byte[lanes];
        Most = new byte[lanes];
        RankByRules = new byte[lanes];
        Visible = new ushort[lanes];
        Admitted = new ushort[lanes];
        Scored = new ulong[hasScores ? tiles : 0];
        Scores = new long[hasScores ? lanes : 0];
        LevelScored = new ulong[hasScores ? tiles : 0];
        MasteryLeast = new byte[hasScores ? lanes : 0];
        MasteryMost = new byte[hasScores ? lanes : 0];
    }

    /// <summary>For each rule and tile, in which lanes it is met.</summary>
    public ulong[][] Met { get; }

    /// <summary>In which lanes it is not met. Where it is neither the answer is not known, or the rule was not asked.</summary>
    public ulong[][] NotMet { get; }

    public ulong[] SpokenOf { get; }

    public ulong[] Asked { get; }

    /// <summary>Where a level is known, at least in bounds.</summary>
    public ulong[] Known { get; }

    public ulong[] Overridden { get; }

    public ulong[] Provisional { get; }

    /// <summary>The rank that is surely reached; 0 below the scale.</summary>
    public byte[] Least { get; }

    /// <summary>The highest rank that may be reached.</summary>
    public byte[] Most { get; }

    public byte[] RankByRules { get; }

    /// <summary>How many items could be seen.</summary>
    public ushort[] Visible { get; }

    /// <summary>How many of them counted.</summary>
    public ushort[] Admitted { get; }

    /// <summary>Where there is a mastery score; empty where the pack has no method.</summary>
    public ulong[] Scored { get; }

    /// <summary>The mastery scores in millionths.</summary>
    public long[] Scores { get; }

    /// <summary>Where a mastery score says a level, at least in bounds.</summary>
    public ulong[] LevelScored { get; }

    public byte[] MasteryLeast { get; }

    public byte[] MasteryMost { get; }

    /// <summary>Where rules of a kind were asked: of support wherever the record speaks of the competency, of all else where evidence is admitted.</summary>
    public ulong[] AskedOf(DecisionKind kind) => kind == DecisionKind.Support ? SpokenOf : Asked;

    private static ulong[][] NewPlanes(int rules, int tiles)
    {
        var planes = new ulong[rules][];
        for (int i = 0; i < rules; i++)
        {
            planes[i] = new ulong[tiles];
        }

        return planes;
    }
}
