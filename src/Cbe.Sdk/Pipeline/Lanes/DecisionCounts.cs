using System.Numerics;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Counts over all cases of a table: by status, level and answer. What newer records have replaced is not counted.</summary>
internal sealed class DecisionCounts
{
    private readonly (long Decided, long AtLeast)[] _levels;
    private readonly (long Met, long NotMet, long Insufficient)[] _rules;
    private readonly long[] _status = new long[Enum.GetValues<ProgressStatus>().Length];

    public DecisionCounts(EvidenceTable table, IReadOnlyList<SegmentDecisions> decisions, IReadOnlyList<DecisionRule> rules, int levels)
    {
        _levels = new (long, long)[levels + 1];
        _rules = new (long, long, long)[rules.Count];
        for (int s = 0; s < decisions.Count; s++)
        {
            for (int tile = 0; tile < decisions[s].Asked.Length; tile++)
            {
                ulong live = table.Segments[s].LiveLanes(tile);
                Cases(decisions[s], tile, live);
                Answers(decisions[s], tile, live, rules);
            }
        }
    }

    public long Admitted { get; private set; }

    public long SetAside { get; private set; }

    public long Of(ProgressStatus status) => _status[(int)status];

    /// <summary>Every level of the scale, lowest first; below the lowest only when somebody is there.</summary>
    public IReadOnlyList<LevelCount> ByLevel(LevelSet levels) =>
        [.. _levels.Select((c, rank) => new LevelCount(rank == 0 ? null : levels.NameOf(rank), c.Decided, c.AtLeast)).Where(c => c.Level is not null || c.Decided + c.AtLeast > 0)];

    public IReadOnlyList<AnswerCount> ByRule(IReadOnlyList<DecisionRule> rules) =>
        [.. rules.Select((r, i) => new AnswerCount(r, _rules[i].Met, _rules[i].NotMet, _rules[i].Insufficient))];

    private void Cases(SegmentDecisions decisions, int tile, ulong live)
    {
        for (; live != 0; live &= live - 1)
        {
            var one = new DecidedCase(decisions, (tile * Tile.Lanes) + BitOperations.TrailingZeroCount(live));
            var status = one.Status;
            _status[(int)status]++;
            Admitted += one.Admitted;
            SetAside += one.SetAside;
            if (status == ProgressStatus.AtLeast)
            {
                _levels[one.Rank].AtLeast++;
            }
            else if (status != ProgressStatus.NoEvidenceYet)
            {
                _levels[one.Rank].Decided++;
            }
        }
    }

    private void Answers(SegmentDecisions decisions, int tile, ulong live, IReadOnlyList<DecisionRule> rules)
    {
        for (int r = 0; r < rules.Count; r++)
        {
            ulong asked = live & decisions.AskedOf(rules[r].Kind)[tile];
            ulong met = asked & decisions.Met[r][tile];
            ulong notMet = asked & decisions.NotMet[r][tile];
            ref var count = ref _rules[r];
            count = (count.Met + BitOperations.PopCount(met), count.NotMet + BitOperations.PopCount(notMet), count.Insufficient + BitOperations.PopCount(asked & ~met & ~notMet));
        }
    }
}
