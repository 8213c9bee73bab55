using Cbe.Sdk.Text;

namespace Cbe.Sdk.Rules;

/// <summary>Writes rules as JSON; members that say nothing are left out, so that the same rule is always written the same.</summary>
internal static class RuleWriter
{
    public static void WriteRules(this CanonicalJson writer, string key, IReadOnlyList<Rule> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        writer.Key(key).Open('[');
        foreach (var rule in rules)
        {
            Write(writer, rule);
        }

        writer.Close(']');
    }

    private static void Write(CanonicalJson writer, Rule rule)
    {
        writer.Open('{');
        writer.Member("ruleName", rule.RuleName);
        WriteOwn(writer, rule);
        writer.Member("description", rule.Description);
        writer.Member("reference", rule.Reference);
        if (!rule.Enabled)
        {
            writer.Literal("enabled", "false");
        }

        if (rule.Final)
        {
            writer.Literal("final", "true");
        }

        if (rule.LocalParams.Count > 0)
        {
            writer.Key("localParams").Open('[');
            foreach (var local in rule.LocalParams)
            {
                writer.Open('{');
                writer.Member("name", local.Name);
                writer.Member("expression", local.Expression);
                writer.Close('}');
            }

            writer.Close(']');
        }

        writer.Member("expression", rule.Expression);
        writer.Member("operator", rule.Operator?.ToString());
        writer.WriteRules("rules", rule.Rules);
        writer.Member("errorMessage", rule.ErrorMessage);
        writer.Member("successMessage", rule.SuccessMessage);
        writer.Member("successEvent", rule.SuccessEvent);
        if (rule.Properties is not null)
        {
            writer.Key("properties");
            writer.Raw(rule.Properties);
        }

        writer.Close('}');
    }

    private static void WriteOwn(CanonicalJson writer, Rule rule)
    {
        switch (rule)
        {
            case LevelRule level:
                writer.Member("level", level.Level);
                break;
            case ScopedRule scoped:
                writer.Member("over", scoped.Over == RuleScope.Credential ? "credential" : null);
                writer.Texts("credentials", [.. scoped.Credentials]);
                break;
            case ExpectationRule { Over: not ExpectationScope.Competency } expectation:
                writer.Member("over", expectation.Over.ToString().ToLowerInvariant());
                break;
            case SupportRule support:
                writer.Member("tier", support.Tier);
                if (support.WithinDays is { } days)
                {
                    writer.Member("withinDays", days);
                }

                break;
            case EquityRule equity:
                writer.Member("measure", equity.Measure);
                break;
        }
    }
}
