using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>What holds for each pack alone and may still fail for a pack with everything that it inherits.</summary>
internal static class InheritanceChecks
{
    /// <summary>Reports rules of one name in different lists, and symbol sets that grow too large together.</summary>
    /// <returns>Whether the merged pack can be bound.</returns>
    public static bool Check(RulePack own, RulePack whole, DiagnosticBag diagnostics)
    {
        if (own.Parent is null)
        {
            return true;
        }

        CheckNames(own, whole, diagnostics);
        bool fits = true;
        foreach (var set in EvidenceSymbols.Default.All.Where(s => whole.Symbols.ContainsKey(s.Name)))
        {
            if (set.Values.Concat(whole.Symbols[set.Name]).Distinct(StringComparer.OrdinalIgnoreCase).Count() > SymbolSet.MaximumCount)
            {
                fits = false;
                diagnostics.Add(Codes.SymbolsInvalid, $"with what it inherits the symbol set `{set.Name}` would have more than {SymbolSet.MaximumCount} words", Place(own, "symbols"), null);
            }
        }

        return fits;
    }

    private static void CheckNames(RulePack own, RulePack whole, DiagnosticBag diagnostics)
    {
        var mine = own.Elements.All.SelectMany(s => s.AllRules).SelectMany(r => r.WithNested).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var group in whole.Elements.All.SelectMany(s => s.AllRules).SelectMany(r => r.WithNested).GroupBy(r => r.RuleName, StringComparer.OrdinalIgnoreCase))
        {
            // Two rules of one pack have been reported when that pack was read.
            if (group.Count() > 1 && group.FirstOrDefault(mine.Contains) is { } rule && !group.All(mine.Contains))
            {
                diagnostics.Add(Codes.DuplicateRule, $"the extended pack has a rule called `{rule.RuleName}` elsewhere", RuleSource.Of(rule),
                    "a rule replaces one of the same name in the same list only; give it another name");
            }
        }
    }

    private static Location Place(RulePack pack, string key) =>
        (pack.Source?[key] ?? pack.Source?["extends"] ?? pack.Source)?.Location ?? new Location($"pack {pack.Id}", "", 0, 0, 0, "");
}
