using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>Whether every method that a pack uses can run in every evaluator: a host's code runs in the Reference evaluator only.</summary>
internal static class DeclaredMethods
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var mastery in pack.ProgressionRules.Mastery.All)
        {
            var used = (mastery.Method is { } named ? [named] : mastery.Expression is { } expression ? Used(expression) : []).Where(m => !m.RunsEverywhere);
            Report(used, "the pack's mastery score", (pack.Pack.Mastery?.Source ?? pack.Pack.Source)?.Location);
        }

        foreach (var rule in pack.Rules.Values.SelectMany(r => r))
        {
            Report(Used(rule.Condition).Where(m => !m.RunsEverywhere), $"the rule `{rule.Name}`", RuleSource.Of(rule.Rule));
        }

        void Report(IEnumerable<MasteryMethod> used, string by, Location? place)
        {
            foreach (var method in used.DistinctBy(m => m.Name))
            {
                diagnostics.Add(Codes.NotDeclared, $"{by} uses `{method.Name}`, which is code of the host and runs in the Reference evaluator only",
                    place ?? new Location($"pack {pack.Pack.Id}", "", 0, 0, 0, ""), "declare the method with a `FoldBuilder`, or allow such methods in the engine's settings");
            }
        }
    }

    private static IEnumerable<MasteryMethod> Used(BoundNode node) => BoundParts.Of(node).OfType<MethodNode>().Select(n => n.Method);
}
