using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>What two packs say otherwise in one list of rules.</summary>
internal static class RuleListChanges
{
    public static ChangeGroup? Between(RuleList list, RulePack old, RulePack now)
    {
        var before = list.Get(old).Where(r => r.Enabled).ToList();
        var pairs = new List<IRuleChange>();
        foreach (var rule in list.Get(now).Where(r => r.Enabled))
        {
            var match = before.Find(r => r.RuleName == rule.RuleName) ?? before.Find(r => r is LevelRule a && rule is LevelRule b && a.Level == b.Level);
            if (match is not null)
            {
                before.Remove(match);
            }

            pairs.Add(match is null ? new RuleOfOnePack(list.Place, rule, isNew: true) : RuleOfBothPacks.Of(list.Place, match, rule));
        }

        pairs.AddRange(before.Select(r => new RuleOfOnePack(list.Place, r, isNew: false)));
        List<PackChange> changes = [.. pairs.SelectMany(p => p.Changes)];
        return changes.Count == 0 ? null : new(changes, (pack, isMade) => list.Set(pack, [.. pairs.Select(p => p.Rule(isMade)).OfType<Rule>()]));
    }
}
