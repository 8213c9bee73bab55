using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Sdk;

/// <summary>The parts of a report that belong to support, pathways and agency, as canonical JSON.</summary>
internal static class ReportElementsJson
{
    /// <summary>Items of which there is more to tell than the decisions about them.</summary>
    public static void Write(AssessmentOutcome outcome, CanonicalJson json) =>
        json.Open('{').Member("item", outcome.Evidence).Member("competency", outcome.Competency).Literal("admitted", outcome.IsAdmitted ? "true" : "false")
            .Member("reason", NameOf(outcome.Reason)).Member("replacedBy", outcome.ReplacedBy).Member("score", outcome.Score)
            .Literal("provisional", outcome.IsProvisional ? "true" : null).Close('}');

    public static void Write(SupportOutcome outcome, CanonicalJson json) =>
        json.Open('{').Member("competency", outcome.Competency).All("needs", outcome.Needs, Write).Close('}');

    public static void Write(ConversionOutcome outcome, CanonicalJson json) =>
        json.Open('{').Member("conversion", outcome.Conversion).Member("competency", outcome.Competency).Member("credential", outcome.Credential).Member("route", outcome.Route)
            .Member("of", outcome.Of).Literal("insufficient", outcome.IsInsufficient ? "true" : null)
            .Member("letter", outcome.Letter).Member("value", outcome.Value).Member("credit", outcome.Credit).Close('}');

    public static void Write(PathwaysOutcome outcome, CanonicalJson json) =>
        json.Open('{').All("competencies", outcome.Competencies, Write).All("credentials", outcome.Credentials, Write).Close('}');

    public static void Write(AgencyOutcome outcome, CanonicalJson json)
    {
        json.Open('{').Member("evidence", outcome.Evidence).Member("chosenEvidence", outcome.ChosenEvidence)
            .Member("competencies", outcome.Competencies).Member("competenciesByChoice", outcome.CompetenciesByChoice)
            .Member("goals", outcome.Goals).Member("goalsReached", outcome.GoalsReached)
            .Member("requests", outcome.Requests).Member("requestsHonoured", outcome.RequestsHonoured).Member("lastChoiceOn", outcome.LastChoiceOn)
            .Key("choices").Open('{');
        foreach (var (kind, count) in outcome.Choices.OrderBy(c => c.Key))
        {
            json.Member(ChoiceKinds.NameOf(kind), count);
        }

        json.Close('}').Close('}');
    }

    private static void Write(SupportNeed need, CanonicalJson json) =>
        json.Open('{').Member("rule", need.Rule).Member("tier", need.Tier).Member("status", NameOf(need.Status)).Member("since", need.Since)
            .Member("until", need.Until).Member("dueBy", need.DueBy).Member("givenOn", need.GivenOn).Member("daysToSupport", need.DaysToSupport).Close('}');

    private static void Write(PathwayOutcome outcome, CanonicalJson json)
    {
        json.Open('{').Member("competency", outcome.Competency).Member("state", outcome.State.ToString().ToLowerInvariant())
            .Texts("blockedBy", outcome.BlockedBy).Texts("alternatives", outcome.Alternatives).AllTexts("steps", outcome.Steps).Member("plannedOn", outcome.PlannedOn);
        Write(outcome.Projection, json);
        json.Close('}');
    }

    private static void Write(CredentialPathway pathway, CanonicalJson json) =>
        json.Open('{').Member("credential", pathway.Credential).Literal("held", pathway.IsHeld ? "true" : null).Member("nearest", pathway.Nearest.Route).All("routes", pathway.Routes, Write).Close('}');

    private static void Write(RoutePathway route, CanonicalJson json)
    {
        json.Open('{').Member("route", route.Route).AllTexts("members", route.Members).AllTexts("remaining", route.Remaining).AllTexts("steps", route.Steps).AllTexts("next", route.Next);
        Write(route.Projection, json);
        json.Close('}');
    }

    private static void Write(Projection? projection, CanonicalJson json)
    {
        if (projection is { } p)
        {
            json.Key("projection").Open('{').Member("earliest", p.Earliest).Member("expected", p.Expected).Member("latest", p.Latest)
                .Member("remaining", p.Remaining).Member("observed", p.Observed).Close('}');
        }
    }

    /// <summary>The reason as JSON writes it.</summary>
    private static string? NameOf(SetAsideReason? reason) => reason switch
    {
        null => null,
        SetAsideReason.NotAdmitted => "not-admitted",
        SetAsideReason.RetakeNotAllowed => "retake-not-allowed",
        _ => reason.Value.ToString().ToLowerInvariant(),
    };

    /// <summary>The status as JSON writes it.</summary>
    private static string NameOf(SupportStatus status) => status == SupportStatus.InTime ? "in-time" : status.ToString().ToLowerInvariant();
}
