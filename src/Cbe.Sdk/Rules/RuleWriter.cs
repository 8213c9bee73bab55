using System.Text.Json;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Rules;

/// <summary>Writes rules as JSON; members that say nothing are left out, so that the same rule is always written the same.</summary>
internal static class RuleWriter
{
    public static void WriteRules(this Utf8JsonWriter writer, string key, IReadOnlyList<Rule> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(key);
        foreach (var rule in rules)
        {
            Write(writer, rule);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleName", rule.RuleName);
        WriteOwn(writer, rule);
        writer.WriteOptional("description", rule.Description);
        writer.WriteOptional("reference", rule.Reference);
        if (!rule.Enabled)
        {
            writer.WriteBoolean("enabled", false);
        }

        if (rule.Final)
        {
            writer.WriteBoolean("final", true);
        }

        if (rule.LocalParams.Count > 0)
        {
            writer.WriteStartArray("localParams");
            foreach (var local in rule.LocalParams)
            {
                writer.WriteStartObject();
                writer.WriteString("name", local.Name);
                writer.WriteString("expression", local.Expression);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteOptional("expression", rule.Expression);
        writer.WriteOptional("operator", rule.Operator?.ToString());
        writer.WriteRules("rules", rule.Rules);
        writer.WriteOptional("errorMessage", rule.ErrorMessage);
        writer.WriteOptional("successMessage", rule.SuccessMessage);
        writer.WriteOptional("successEvent", rule.SuccessEvent);
        if (rule.Properties is not null)
        {
            writer.WritePropertyName("properties");
            writer.WriteRawValue(rule.Properties);
        }

        writer.WriteEndObject();
    }

    private static void WriteOwn(Utf8JsonWriter writer, Rule rule)
    {
        switch (rule)
        {
            case LevelRule level:
                writer.WriteString("level", level.Level);
                break;
            case ScopedRule { Over: RuleScope.Credential }:
                writer.WriteString("over", "credential");
                break;
            case SupportRule support:
                writer.WriteNumber("tier", support.Tier);
                if (support.WithinDays is { } days)
                {
                    writer.WriteNumber("withinDays", days);
                }

                break;
            case EquityRule equity:
                writer.WriteString("measure", equity.Measure);
                break;
        }
    }
}
