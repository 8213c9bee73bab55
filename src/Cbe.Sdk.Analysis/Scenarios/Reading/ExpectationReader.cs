using Cbe.Sdk.Analysis.Scenarios.Checking;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>Reads what is expected, and holds its names to the pack: a misspelt rule must not quietly be met by nobody.</summary>
internal sealed class ExpectationReader(PackNames names, DiagnosticBag diagnostics)
{
    /// <summary>What a row or an <c>expect</c> says: one expectation, and one more for each of its <c>rules</c>.</summary>
    /// <param name="json">The row.</param>
    /// <param name="competency">The competency of the case, for what names no other.</param>
    public IReadOnlyList<ScenarioExpectation> Read(JsonValue json, string? competency)
    {
        var told = Told(json);
        var read = new List<ScenarioExpectation>();
        if (told.IsSomething)
        {
            read.Add(new(Subject(told, competency), json.Location));
        }

        foreach (var rule in json["rules"]?.Members ?? [])
        {
            var own = new Expected { Competency = told.Competency, Credential = told.Credential, Route = told.Route, Evidence = told.Evidence, Subgroup = told.Subgroup, Rule = Rule(rule.Value, rule.Name), Answer = AnswerOf(rule.Value.Text), Says = told.IsSomething ? null : told.Says };
            read.Add(new(Subject(own, competency), rule.NameLocation));
        }

        Fits(json, told, read.Count > 0);
        return read;
    }

    private Expected Told(JsonValue json) => new()
    {
        Competency = names.Competency(json["competency"], diagnostics),
        Credential = names.Credential(json["credential"], diagnostics),
        Route = json.Text("route"),
        Evidence = json.Text("evidence"),
        Subgroup = json.Text("subgroup"),
        Rule = json["rule"] is { Kind: JsonKind.Text } rule ? Rule(rule, rule.Text) : null,
        Answer = json.Text("answer") is { } answer ? AnswerOf(answer) : null,
        SaysLevel = json["level"] is not null || json["possible"] is not null || json["byRules"] is not null || (json["status"] is not null && json["need"] is null),
        Level = names.Level(json["level"], diagnostics),
        Possible = names.Level(json["possible"], diagnostics),
        ByRules = names.Level(json["byRules"], diagnostics),
        Status = json.Text("status")?.ToLowerInvariant(),
        MasteryScore = json["masteryScore"] is { } score ? Shortest(score.Text) : null,
        Admitted = json.Truth("admitted"),
        Reason = json.Text("reason"),
        Gaps = json["gaps"] is null ? null : json.Texts("gaps"),
        Need = json["need"] is { Kind: JsonKind.Text } need ? Rule(need, need.Text) : null,
        Since = json.Day("since"),
        Until = json.Day("until"),
        DueBy = json.Day("dueBy"),
        GivenOn = json.Day("givenOn"),
        Way = json.Text("way")?.ToLowerInvariant(),
        BlockedBy = json.Texts("blockedBy"),
        Conversion = json.Text("conversion"),
        Gives = json.Text("gives"),
        Says = json.Text("says"),
        Missing = json["missing"] is { Kind: JsonKind.Text } one ? [one.Text] : json.Texts("missing"),
    };

    /// <summary>A rule over evidence, a credential, the framework or a subgroup is not about the competency of the case.</summary>
    private Expected Subject(Expected told, string? competency) =>
        told.Competency is not null || told.Credential is not null || told.Subgroup is not null || told.Evidence is not null || competency is null
        || (told.Rule is { } rule && names.IsOfLearner(rule)) ? told : told with { Competency = competency };

    private void Fits(JsonValue json, Expected told, bool expects)
    {
        if (!expects)
        {
            Say(json, "nothing is expected here", "say a `level`, a `rule` with its `answer`, `rules`, a `masteryScore`, or what else is to hold");
        }
        else if (told.Rule is null != told.Answer is null)
        {
            Say(json, told.Rule is null ? "an `answer` without its `rule`" : $"the rule `{told.Rule}` without its `answer`", "write both");
        }
        else if (told.Conversion is null != told.Gives is null)
        {
            Say(json, "`conversion` and `gives` belong together", "write both");
        }
        else if (told.Admitted is not null && told.Evidence is null)
        {
            Say(json, "`admitted` without the item that it is about", "name it: `\"evidence\": \"e1\"`");
        }
        else if (told.Reason is not null && told.Admitted != false)
        {
            Say(json, "a `reason` for an item that is not said to be set aside", "write `\"admitted\": false`");
        }
    }

    private void Say(JsonValue json, string message, string help) => diagnostics.Add(Codes.ScenarioExpectsNothing, message, json.Location, help);

    private string Rule(JsonValue at, string name)
    {
        names.CheckRule(name, at.Name == name ? at.KeyLocation : at.Location, diagnostics);
        return name;
    }

    private static Answer AnswerOf(string text) => text.ToUpperInvariant() switch
    {
        "MET" => Answer.Met,
        "NOT-MET" => Answer.NotMet,
        _ => Answer.Insufficient,
    };

    /// <summary>The score as it is printed: 70.0 and 70 are the same.</summary>
    private static string Shortest(string text) => Number.TryParse(text, out var number) ? number.ToString() : text;
}
