using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>What is allowed and yet worth a word.</summary>
internal static class PackWarnings
{
    public static void Check(RulePack own, RulePack pack, PerformanceScale scale, DiagnosticBag diagnostics)
    {
        if (own.Extends is { Mode: ExtendsMode.Tighten })
        {
            diagnostics.Add(Codes.NotProved, "`tighten` is a promise, and loading a pack does not prove it", (own.Source?["extends"] ?? own.Source)?.Location ?? new Location($"pack {own.Id}", "", 0, 0, 0, ""),
                "`cbe check --prove` proves it or shows who gets more; or mark rules that must stay as `final` in the extended pack");
        }

        string proficient = scale.Levels.NameOf(scale.Proficient);
        bool allKnown = pack.Elements.Progression.Levels.All(l => scale.Levels.TryGetRank(l.Level, out _));
        if (pack.Elements.Progression.Levels.Count > 0 && allKnown && !pack.Elements.Progression.Levels.Any(l => l.Enabled && string.Equals(l.Level, proficient, StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Add(Codes.NoLevelRule, $"no rule says what `{proficient}`, the proficient level, asks for", RuleSource.Of(pack.Elements.Progression.Levels[0]),
                "a level without a rule is reached only by reaching one above it");
        }
    }
}
