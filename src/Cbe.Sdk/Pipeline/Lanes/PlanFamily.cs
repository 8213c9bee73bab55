using System.Collections.Concurrent;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>
/// The programs of a pack for segments of evidence that differ in what they lack: where no item lacks a level, nothing need
/// ask whether it has one. They decide the same.
/// </summary>
internal sealed class PlanFamily
{
    /// <summary>Beyond so many the general program does.</summary>
    private const int MostPlans = 16;

    /// <summary>Columns that rules compare themselves; days and the like are few.</summary>
    private static readonly EvidenceColumn[] Asked =
    [
        EvidenceColumn.Level, EvidenceColumn.Score, EvidenceColumn.Assessor, EvidenceColumn.ConfirmedBy, EvidenceColumn.Setting, EvidenceColumn.Form, EvidenceColumn.Rigor,
        EvidenceColumn.Purpose, EvidenceColumn.Weight, EvidenceColumn.Points, EvidenceColumn.PointsPossible, EvidenceColumn.LatePenalty,
    ];

    private readonly ConcurrentDictionary<ulong, CasePlan> _plans = new();
    private readonly BoundPack _pack;
    private readonly bool _sorts;
    private readonly int[] _columns;

    public PlanFamily(BoundPack pack, bool sorts)
    {
        _pack = pack;
        _sorts = sorts;
        General = new(pack, sorts);
        _columns = [.. General.Evidence.Columns.Where(c => c >= ColumnKinds.Count || Asked.Contains((EvidenceColumn)c)).Take(64)];
    }

    /// <summary>The program for any evidence.</summary>
    public CasePlan General { get; }

    /// <summary>The program for a segment.</summary>
    public CasePlan For(EvidenceSegment segment)
    {
        ulong complete = 0;
        for (int i = 0; i < _columns.Length; i++)
        {
            complete |= segment.At(_columns[i]) is { HasMissing: false, IsMissing: false } ? 1UL << i : 0;
        }

        if (complete == 0)
        {
            return General;
        }

        return _plans.TryGetValue(complete, out var plan) ? plan
            : _plans.Count >= MostPlans ? General
            : _plans.GetOrAdd(complete, static (c, family) => family.Make(c), this);
    }

    private CasePlan Make(ulong complete) =>
        new(_pack, _sorts, _columns.Where((_, i) => (complete >> i & 1) != 0).ToHashSet());
}
