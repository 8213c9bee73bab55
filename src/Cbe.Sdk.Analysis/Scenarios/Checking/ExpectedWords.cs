using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Checking;

/// <summary>What is expected, in the words of a table that people read.</summary>
internal static class ExpectedWords
{
    public static string About(Expected e) => e.Subgroup ?? e.Evidence ?? (e.Route is { } route ? $"{e.Credential}, {route}" : e.Competency ?? e.Credential ?? "");

    public static string Of(Expected e) => string.Join("; ", Parts(e));

    private static IEnumerable<string> Parts(Expected e)
    {
        if (e.Rule is not null)
        {
            yield return $"`{e.Rule}`: {e.Answer?.ToName()}";
        }

        if (e.Admitted is { } admitted)
        {
            yield return admitted ? "admitted" : "set aside" + (e.Reason is { } reason ? $" ({reason})" : "");
        }

        if (e.Conversion is not null)
        {
            yield return $"`{e.Conversion}`: {e.Gives}";
        }

        if (e.SaysLevel)
        {
            yield return Level(e);
        }

        if (e.MasteryScore is not null)
        {
            yield return $"mastery score {e.MasteryScore}";
        }

        if (e.Gaps is not null)
        {
            yield return "gaps: " + List(e.Gaps);
        }

        if (e.Need is not null)
        {
            yield return $"`{e.Need}`: {e.Status}, since {e.Since?.ToText()}{Named("until", e.Until)}{Named("by", e.DueBy)}{Named("given", e.GivenOn)}";
        }

        if (e.Way is not null)
        {
            yield return e.Way + (e.BlockedBy.Count > 0 ? " by " + List(e.BlockedBy) : "");
        }

        if (e.Missing.Count > 0)
        {
            yield return "missing: " + List(e.Missing);
        }
    }

    private static string Level(Expected e) => e.Status switch
    {
        "no-evidence-yet" => "no evidence yet",
        "overridden" => $"{e.Level} (a person's decision; by the rules {e.ByRules})",
        _ => (e.Level ?? "no level") + (e.Possible is { } possible ? $", perhaps {possible}" : "") + (e.ByRules is { } rules ? $" (by the rules {rules})" : ""),
    };

    private static string List(IReadOnlyList<string> texts) => texts.Count > 0 ? string.Join(", ", texts) : "none";

    private static string Named(string word, DateOnly? day) => day is { } d ? $", {word} {d.ToText()}" : "";
}
