using Cbe.Sdk.Text;

namespace Cbe.Sdk.Rules;

/// <summary>Where a rule stands in its document.</summary>
internal sealed class RuleSource(JsonValue json)
{
    public JsonValue Json => json;

    /// <summary>The place of a member of the rule, or of its name; also of a rule that was written in code.</summary>
    public static Location Of(Rule rule, string member = "ruleName") =>
        rule.Source is { } source
            ? (source.Json[member] ?? source.Json["ruleName"] ?? source.Json).Location
            : new Location($"rule {rule.RuleName}", "", 0, 0, 0, "");
}
