using Cbe.Sdk.Text;

namespace Cbe.Sdk.Rules;

/// <summary>What extending means for rules: one of the same name replaces, others are added behind.</summary>
internal static class RuleMerge
{
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> parent, IReadOnlyList<T> child, DiagnosticBag diagnostics)
        where T : Rule
    {
        var merged = parent.ToList();
        foreach (var rule in child)
        {
            int at = merged.FindIndex(p => SameName(p, rule));
            if (at < 0)
            {
                merged.Add(rule);
            }
            else if (merged[at].Final)
            {
                diagnostics.Add(Codes.FinalRule, $"the rule `{rule.RuleName}` is final in the pack that is extended", RuleSource.Of(rule), "add a rule of another name; a final rule cannot be replaced");
            }
            else
            {
                merged[at] = rule;
            }
        }

        return merged;
    }

    public static bool SameName(Rule a, Rule b) => string.Equals(a.RuleName, b.RuleName, StringComparison.OrdinalIgnoreCase);
}
