using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>The lists of rules that decide about cases. Findings decide nothing, and are no cause.</summary>
internal static class RuleLists
{
    public static IReadOnlyList<RuleList> All { get; } =
    [
        new("admission", p => p.Elements.Assessment.Admit, (p, r) => p with { Elements = p.Elements with { Assessment = p.Elements.Assessment with { Admit = r } } }),
        new("retake", p => p.Elements.Assessment.Retake, (p, r) => p with { Elements = p.Elements with { Assessment = p.Elements.Assessment with { Retake = r } } }),
        new("level", p => p.Elements.Progression.Levels, (p, r) => p with { Elements = p.Elements with { Progression = p.Elements.Progression with { Levels = [.. r.Cast<LevelRule>()] } } }),
        new("advance", p => p.Elements.Progression.Advance, (p, r) => p with { Elements = p.Elements with { Progression = p.Elements.Progression with { Advance = [.. r.Cast<ScopedRule>()] } } }),
        new("award", p => p.Elements.Progression.Award, (p, r) => p with { Elements = p.Elements with { Progression = p.Elements.Progression with { Award = [.. r.Cast<ScopedRule>()] } } }),
        new("support", p => p.Elements.Support.Rules, (p, r) => p with { Elements = p.Elements with { Support = p.Elements.Support with { Rules = [.. r.Cast<SupportRule>()] } } }),
    ];
}
