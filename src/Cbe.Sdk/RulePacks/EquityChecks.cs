using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>What equity rules and subgroups name, once the pack is whole: a measure may be a rule that another pack wrote.</summary>
internal static class EquityChecks
{
    public static void Check(RulePack pack, IReadOnlyList<BoundRule> rules, DiagnosticBag diagnostics)
    {
        var section = pack.Elements.Equity;
        foreach (var rule in section.Rules.Where(r => r.Enabled && r.Measure.Length > 0))
        {
            if (EquityProblems.OfMeasure(rule.Measure, pack.Elements.All) is { } problem)
            {
                diagnostics.Add(Codes.UnknownMeasure, problem.Message, RuleSource.Of(rule, "measure"), problem.Help);
            }
        }

        var json = pack.Source?["elements"]?["equity"];
        foreach (var problem in EquityProblems.OfSubgroups(section.Subgroups, pack.Facts).Concat(EquityProblems.OfIntersections(section.Intersections, section.Subgroups)))
        {
            var place = json?[problem.List]?.Items.ElementAtOrDefault(problem.Index) ?? json ?? pack.Source;
            diagnostics.Add(Codes.SubgroupsInvalid, problem.Message, place?.Location ?? new Location($"pack {pack.Id}", "", 0, 0, 0, ""), problem.Help);
        }

        foreach (var rule in rules.Where(r => EquityVocabulary.IsBareRatio(r.Condition)))
        {
            diagnostics.Add(Codes.BareRatio, $"the rule `{rule.Name}` judges a ratio, and neither how many learners stand behind it nor a test", RuleSource.Of(rule.Rule, "expression"),
                "the four-fifths rule alone says little of a small subgroup; write `Ratio >= 0.8 or not Significant`, or ask for a `Denominator`");
        }
    }
}
