using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;

namespace Cbe.Cli.Bench;

/// <summary>A rule of a pack that is decided in tables, with the pack that has this rule alone.</summary>
/// <param name="Name">Its name, and what it decides.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Alone">The pack with another rule in its place and no further one, but for admission and mastery.</param>
internal sealed record PackPart(string Name, Rule Rule, Func<Rule, RulePack> Alone)
{
    /// <summary>All rules over one competency, own ones before those that are inherited.</summary>
    public static IReadOnlyList<PackPart> Of(RulePack pack)
    {
        var without = Without(pack);
        return
        [
            .. Own(pack, p => p.Elements.Progression.Levels).Select(r => new PackPart($"level {r.RuleName}", r, other => With(without, s => s with { Levels = [LevelOf(other, r)] }))),
            .. Over(Own(pack, p => p.Elements.Progression.Advance)).Select(r => new PackPart($"advance {r.RuleName}", r, other => With(without, s => s with { Advance = [ScopedOf(other)] }))),
            .. Over(Own(pack, p => p.Elements.Progression.Award)).Select(r => new PackPart($"award {r.RuleName}", r, other => With(without, s => s with { Award = [ScopedOf(other)] }))),
            .. Own(pack, p => p.Elements.Support.Rules).Select(r => new PackPart($"support {r.RuleName}", r, other =>
                without with { Elements = without.Elements with { Support = new() { Rules = [r with { Expression = other.Expression, Operator = other.Operator, Rules = other.Rules, LocalParams = other.LocalParams, SuccessMessage = null, ErrorMessage = null }] } } })),
        ];
    }

    /// <summary>The pack that asks nothing: which evidence counts, and the mastery score.</summary>
    public static RulePack Without(RulePack pack) => pack with
    {
        Parent = pack.Parent is { } parent ? Without(parent) : null,
        Credentials = [],
        Conversions = [],
        // Exceptions name rules that are not there any more.
        Exceptions = [],
        Elements = new() { Assessment = pack.Elements.Assessment with { Rules = [] }, Progression = pack.Elements.Progression with { Levels = [], Advance = [], Award = [] } },
    };

    private static IEnumerable<ScopedRule> Over(IEnumerable<ScopedRule> rules) => rules.Where(r => r.Over == RuleScope.Competency);

    /// <summary>A rule replaces an inherited one of its name.</summary>
    private static IEnumerable<T> Own<T>(RulePack pack, Func<RulePack, IEnumerable<T>> rules)
        where T : Rule =>
        Chain(pack).SelectMany(rules).DistinctBy(r => r.RuleName, StringComparer.Ordinal).Where(r => r.Enabled);

    private static IEnumerable<RulePack> Chain(RulePack? pack)
    {
        for (; pack is not null; pack = pack.Parent)
        {
            yield return pack;
        }
    }

    private static RulePack With(RulePack pack, Func<ProgressionSection, ProgressionSection> change) =>
        pack with { Elements = pack.Elements with { Progression = change(pack.Elements.Progression) } };

    private static LevelRule LevelOf(Rule other, LevelRule rule) => rule with { Expression = other.Expression, Operator = other.Operator, Rules = other.Rules, LocalParams = other.LocalParams, SuccessMessage = null, ErrorMessage = null };

    private static ScopedRule ScopedOf(Rule other) => new() { RuleName = other.RuleName, Expression = other.Expression, Operator = other.Operator, Rules = other.Rules, LocalParams = other.LocalParams, Over = RuleScope.Competency };
}
