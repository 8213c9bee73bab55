using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;
using FluentValidation;

namespace Cbe.Sdk.RulePacks;

/// <summary>Checks of the parts of a pack.</summary>
internal static class PackChecks
{
    public static void Language(int version, ValidationContext<RulePack> context)
    {
        if (version != Sdk.Language.LanguageLimits.Version)
        {
            Fail(context, Codes.LanguageVersion, $"the pack is written in version {version} of the rule language; this release reads version {Sdk.Language.LanguageLimits.Version}", "language", "install the release that reads it");
        }
    }

    public static void Effective(EffectivePeriod period, ValidationContext<RulePack> context)
    {
        if (period is { From: { } from, To: { } to } && to < from)
        {
            Fail(context, Codes.EffectiveInvalid, $"the pack would end on {to.ToText()}, before it begins on {from.ToText()}", "effective/to", "put the earlier day first");
        }
    }

    public static void Scale(PerformanceScale? scale, ValidationContext<RulePack> context)
    {
        if (scale is null)
        {
            // One that is written and unreadable has been reported.
            if (context.InstanceToValidate is { Extends: null } pack && pack.Source?["scale"] is null)
            {
                Fail(context, Codes.ScaleInvalid, "the pack has no scale", null, "state the levels and which of them is proficient, or extend a pack that does");
            }

            return;
        }

        if (scale.MinimumScore >= scale.MaximumScore)
        {
            Fail(context, Codes.ScaleInvalid, $"the least score {scale.MinimumScore} is not less than the most {scale.MaximumScore}", "scale/score/min", "write the least score as `min`, the most as `max`");
        }

        if (scale.Cuts.Count == 0)
        {
            return;
        }

        if (scale.Cuts.Count != scale.Levels.Count)
        {
            Fail(context, Codes.ScaleInvalid, $"there are {scale.Cuts.Count} cuts for {scale.Levels.Count} levels", "scale/score/cuts", "give each level the least score that reaches it, lowest level first");
        }
        else if (scale.Cuts.Zip(scale.Cuts.Skip(1)).Any(c => c.First >= c.Second) || scale.Cuts[0] < scale.MinimumScore || scale.Cuts[^1] > scale.MaximumScore)
        {
            Fail(context, Codes.ScaleInvalid, $"the cuts {string.Join(", ", scale.Cuts)} do not rise within {scale.MinimumScore} to {scale.MaximumScore}", "scale/score/cuts", "write the least score of each level, lowest level first, each more than the one before");
        }
    }

    public static void Exceptions(IReadOnlyList<LawException> exceptions, ValidationContext<RulePack> context)
    {
        foreach (var group in exceptions.GroupBy(e => e.Law).Where(g => g.Count() > 1))
        {
            Fail(context, Codes.ExceptionInvalid, $"law {group.Key} is excepted twice", "exceptions", "give one exception with one reason");
        }

        var places = context.InstanceToValidate.Source?["exceptions"]?.Items.Where(i => i.Kind == JsonKind.Object).ToList();
        for (int i = 0; i < exceptions.Count; i++)
        {
            // A reason that is not there at all has been reported by the shape.
            if (string.IsNullOrWhiteSpace(exceptions[i].Reason) && (places is null || places[i]["reason"] is not null))
            {
                RulePackValidator.Fail(context, Codes.ExceptionInvalid, $"the exception from law {exceptions[i].Law} has no reason", places?[i]["reason"]?.Location, "say why, for the people who answer for the pack");
            }
        }
    }

    public static void Symbols(IReadOnlyDictionary<string, IReadOnlyList<string>> symbols, ValidationContext<RulePack> context)
    {
        var known = EvidenceSymbols.Default.All;
        foreach (var (name, words) in symbols)
        {
            var set = known.FirstOrDefault(s => s.Name == name);
            if (set is null)
            {
                RulePackValidator.Fail(context, Codes.SymbolsInvalid, $"there is no symbol set `{name}`", context.InstanceToValidate.Source?["symbols"]?[name]?.KeyLocation, NearMiss.Help(name, [.. known.Select(s => s.Name)], "symbol sets"));
            }
            else if (set.Values.Concat(words).Distinct(StringComparer.OrdinalIgnoreCase).Count() > SymbolSet.MaximumCount)
            {
                Fail(context, Codes.SymbolsInvalid, $"the symbol set `{name}` would have more than {SymbolSet.MaximumCount} words", $"symbols/{name}", $"the rule language tells at most {SymbolSet.MaximumCount} words of a set apart; keep those that rules read");
            }
        }
    }

    public static void RuleNames(ElementSections elements, ValidationContext<RulePack> context)
    {
        var seen = new Dictionary<string, Rule>(StringComparer.OrdinalIgnoreCase);
        int again = 0;
        foreach (var rule in elements.All.SelectMany(s => s.AllRules).SelectMany(r => r.WithNested))
        {
            if (rule.RuleName.Length > 0 && !seen.TryAdd(rule.RuleName, rule) && ++again <= DiagnosticBag.Most)
            {
                RulePackValidator.Fail(context, Codes.DuplicateRule, $"two rules are called `{rule.RuleName}`; the first stands on line {RuleSource.Of(seen[rule.RuleName]).Line}", RuleSource.Of(rule), "decisions and reports name rules; give each its own name");
            }
        }

        if (seen.Count > 5_000)
        {
            Fail(context, Codes.TooManyRules, $"the pack has {seen.Count} rules; at most 5000 are allowed", "elements", "split it and use `extends`");
        }
    }

    /// <summary>How long all expressions are together, and those that are looked at many times: the bounds of what loading a pack can cost.</summary>
    public static void Expressions(ElementSections elements, ValidationContext<RulePack> context)
    {
        var all = PackExpressions.Of(context.InstanceToValidate).ToList();
        long text = all.Sum(e => (long)e.Length);
        if (text > Sdk.Language.LanguageLimits.PackExpressionLength)
        {
            Fail(context, Codes.TooManyRules, $"the expressions of the pack have {text} characters; at most {Sdk.Language.LanguageLimits.PackExpressionLength} are allowed", "elements", "split it and use `extends`");
        }

        long carried = all.Where(e => e.Contains("aggregate", StringComparison.OrdinalIgnoreCase)).Sum(e => (long)e.Length);
        if (carried > Sdk.Language.LanguageLimits.PackCarriedLength)
        {
            Fail(context, Codes.TooManyRules, $"the expressions with `Aggregate` have {carried} characters; at most {Sdk.Language.LanguageLimits.PackCarriedLength} are allowed", "elements",
                "let one local parameter or the pack's mastery score carry the number, and let rules read that");
        }
    }

    public static void LevelRules(ElementSections elements, ValidationContext<RulePack> context)
    {
        foreach (var group in elements.Progression.Levels.Where(r => r.Enabled && r.Level.Length > 0).GroupBy(r => r.Level, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            RulePackValidator.Fail(context, Codes.LevelRuleInvalid, $"the level `{group.Key}` has {group.Count()} rules", RuleSource.Of(group.Last(), "level"), "write one rule with nested rules");
        }
    }

    public static void Renewal(ElementSections elements, ValidationContext<RulePack> context)
    {
        if (elements.Progression.Renewal is { } renewal && renewal.Years is null == renewal.Days is null)
        {
            Fail(context, Codes.RenewalInvalid, $"the renewal says {(renewal.Years is null ? "neither years nor days" : "both years and days")}", "elements/progression/renewal", "write `\"years\": 1` or `\"days\": 365`");
        }
        else if (elements.Progression.Renewal is { } period && (period.Years is < 1 or > 100 || period.Days is < 1 or > 36_500) && context.InstanceToValidate.Source is null)
        {
            Fail(context, Codes.RenewalInvalid, "the renewal is outside 1 to 100 years, or 1 to 36500 days", null, "write `\"years\": 1` or `\"days\": 365`");
        }
    }

    /// <summary>Reports at the path below the pack, or as far down it as the pack goes.</summary>
    private static void Fail(ValidationContext<RulePack> context, DiagnosticDescriptor descriptor, string message, string? path, string? help)
    {
        var place = context.InstanceToValidate.Source;
        foreach (string key in path?.Split('/') ?? [])
        {
            place = place?[key] ?? place;
        }

        RulePackValidator.Fail(context, descriptor, message, place?.Location, help);
    }
}
