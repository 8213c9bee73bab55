using Cbe.Sdk.Rules;

namespace Cbe.Sdk.RulePacks;

/// <summary>The texts of all expressions that a pack itself states, in rules and beside them.</summary>
internal static class PackExpressions
{
    public static IEnumerable<string> Of(RulePack pack) =>
        pack.Elements.All.SelectMany(s => s.AllRules).SelectMany(r => r.WithNested).SelectMany(OfRule)
            .Concat(new[] { pack.Elements.Assessment.Score, pack.Elements.Assessment.Provisional }
                .Concat(pack.Mastery?.All.Select(m => m.Expression) ?? [])
                .Concat(pack.Conversions.Select(c => c.Of))
                .OfType<WrittenExpression>().Select(e => e.Text));

    private static IEnumerable<string> OfRule(Rule rule) =>
        rule.LocalParams.Select(l => l.Expression).Concat(rule.Expression is { } own ? [own] : []);
}
