using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>Nobody is held to a pace but by the own plan: a rule that reads the learner's pace must read the learner's plan.</summary>
internal static class PaceChecks
{
    private static readonly string[] Parts = ["pathways.rules.competency", "pathways.rules.credential"];

    /// <summary>Whether a rule, or what it says, reads the learner's pace, so that it has to be known.</summary>
    public static bool Reads(IReadOnlyDictionary<string, IReadOnlyList<BoundRule>> rules) =>
        Parts.SelectMany(p => rules[p]).Any(r => Names(r.Condition).Concat(Messages(r).SelectMany(Names)).Any(PathwaysVocabulary.IsProjection));

    public static void Check(IReadOnlyDictionary<string, IReadOnlyList<BoundRule>> rules, DiagnosticBag diagnostics)
    {
        foreach (var rule in Parts.SelectMany(p => rules[p]))
        {
            var names = Names(rule.Condition).ToHashSet(StringComparer.Ordinal);
            if (names.FirstOrDefault(PathwaysVocabulary.IsProjection) is { } pace && !names.Any(PathwaysVocabulary.IsPlan))
            {
                diagnostics.Add(Codes.PaceWithoutPlan, $"the rule `{rule.Name}` reads `{pace}`, the learner's own pace, and not the learner's plan", RuleSource.Of(rule.Rule, "expression"),
                    "compare it with `plan.TargetOn`; `\"project\": true` reports the projection without judging it");
            }
        }
    }

    private static IEnumerable<BoundNode> Messages(BoundRule rule) =>
        new[] { rule.ErrorMessage, rule.SuccessMessage }.OfType<MessageTemplate>().SelectMany(m => m.Parts).Select(p => p.Value).OfType<BoundNode>();

    private static IEnumerable<string> Names(BoundNode condition) => BoundParts.Of(condition).OfType<InputNode>().Select(n => n.Field.Name);
}
