using Cbe.Cli.Terminal;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Evaluation;

/// <summary>Outcomes in a few words.</summary>
internal static class Outcomes
{
    public static string Level(ProgressionOutcome outcome) => outcome.Status switch
    {
        ProgressStatus.NoEvidenceYet => "no evidence yet",
        ProgressStatus.AtLeast => $"{(outcome.Level is { } level ? $"at least {level}" : "below the scale")}, perhaps {outcome.PossibleLevel}",
        ProgressStatus.Inferred => $"{(outcome.Level ?? "below the scale")}{(outcome.PossibleLevel is { } possible ? $" to {possible}" : "")}, inferred",
        ProgressStatus.Overridden => $"{outcome.Level} (by a person)",
        _ => outcome.KeptBy is null ? outcome.Level ?? "below the scale" : $"{outcome.Level} (kept)",
    };

    public static string Credential(CredentialOutcome outcome)
    {
        string status = outcome.Status switch
        {
            CredentialStatus.NotStarted => "not started",
            CredentialStatus.PartiallyAttempted => "partially attempted",
            CredentialStatus.AttemptedNotDemonstrated => "attempted, not demonstrated",
            _ => "demonstrated",
        };
        return $"{status}, {Words.Grouped(outcome.Proficient)} of {Words.Of(outcome.Members, "member")} proficient{(outcome.Earned == Answer.Met ? ", earned" : "")}";
    }

    public static string Support(SupportStatus status) => status switch
    {
        SupportStatus.InTime => "given in time",
        SupportStatus.Late => "given late",
        SupportStatus.Overdue => "not given, and overdue",
        SupportStatus.Passed => "no longer needed before it was given",
        _ => "not given yet",
    };

    public static string Pathway(PathwayOutcome outcome, Func<string, string> nameOf)
    {
        string state = outcome.State switch
        {
            PathwayState.Reached => "reached",
            PathwayState.Ready => "ready",
            PathwayState.Blocked => "blocked",
            _ => "not known whether ready",
        };
        return outcome.BlockedBy.Count == 0 ? state : $"{state}, missing before it: {string.Join(", ", outcome.BlockedBy.Select(nameOf))}";
    }

    /// <summary>Whether there is something to tell of an item beside the decisions about it: another attempt counts, it is provisional, it has a score of the pack's.</summary>
    public static bool HasMore(AssessmentOutcome item) => item.Reason switch
    {
        null => item.Score is not null || item.IsProvisional,
        SetAsideReason.NotAdmitted or SetAsideReason.RetakeNotAllowed => false,
        _ => true,
    };

    public static string Evidence(ProgressionOutcome outcome) =>
        $"{Words.Grouped(outcome.Admitted)} admitted{(outcome.SetAside > 0 ? $", {Words.Grouped(outcome.SetAside)} set aside" : "")}";
}
