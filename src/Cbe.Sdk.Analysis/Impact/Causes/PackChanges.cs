using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>What two packs say otherwise about cases, each on its day, and the packs that lie between them.</summary>
internal sealed class PackChanges
{
    private readonly RulePack _base;
    private readonly IReadOnlyList<ChangeGroup> _groups;
    private readonly PackChange? _day;
    private readonly (DateOnly Old, DateOnly New) _days;

    private PackChanges(RulePack pack, IReadOnlyList<ChangeGroup> groups, (DateOnly Old, DateOnly New) days)
    {
        (_base, _groups, _days) = (pack, groups, days);
        _day = days.Old == days.New ? null : new("day of the decisions", Day(days.Old), Day(days.New));
        All = [.. groups.SelectMany(g => g.Changes), .. _day is null ? Array.Empty<PackChange>() : [_day]];
    }

    public IReadOnlyList<PackChange> All { get; }

    public int Count => All.Count;

    public static PackChanges Between(PopulationDecisions old, PopulationDecisions now)
    {
        var (before, after) = (old.Engine.Pack.Flatten(), now.Engine.Pack.Flatten());
        var groups = (ChangeGroup?[])
        [
            ParameterChanges.Between(before, old.AsOf, after, now.AsOf),
            .. SettingChanges.Between(before, after),
            .. RuleLists.All.Select(l => RuleListChanges.Between(l, before, after)),
        ];
        var open = ParameterChanges.Pinned(before, old.AsOf, after, now.AsOf) with { Effective = new EffectivePeriod() };
        return new(open, [.. groups.OfType<ChangeGroup>()], (old.AsOf, now.AsOf));
    }

    /// <summary>The new pack where a change is made, the old where it is not, and the day of the decisions.</summary>
    public (RulePack Pack, DateOnly AsOf) With(Func<PackChange, bool> isMade) =>
        (_groups.Aggregate(_base, (pack, group) => group.Apply(pack, isMade)), _day is null || isMade(_day) ? _days.New : _days.Old);

    public IEnumerable<T> Select<T>(Func<PackChange, T> select) => All.Select(select);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
