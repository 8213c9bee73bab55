using System.Globalization;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>How a rule is called, and what it decides beside its condition.</summary>
internal static class RuleWords
{
    public static string Place(string list, Rule rule) => rule switch
    {
        LevelRule level => $"rule {rule.RuleName} (level {level.Level})",
        _ => $"rule {rule.RuleName} ({list})",
    };

    /// <summary>What makes it a rule of its kind; empty for one that has nothing of the sort.</summary>
    public static string Kind(Rule rule) => rule switch
    {
        LevelRule level => $"for the level {level.Level}",
        ScopedRule { Over: RuleScope.Credential } scoped => scoped.Credentials.Count == 0 ? "over credentials" : $"over {string.Join(", ", scoped.Credentials)}",
        SupportRule support => string.Create(CultureInfo.InvariantCulture, $"tier {support.Tier}{(support.WithinDays is { } days ? $", within {days} days" : "")}"),
        _ => "",
    };
}
