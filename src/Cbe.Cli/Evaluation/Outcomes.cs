using Cbe.Cli.Terminal;
using Cbe.Sdk.Elements.Progression;

namespace Cbe.Cli.Evaluation;

/// <summary>Outcomes in a few words.</summary>
internal static class Outcomes
{
    public static string Level(ProgressionOutcome outcome) => outcome.Status switch
    {
        ProgressStatus.NoEvidenceYet => "no evidence yet",
        ProgressStatus.AtLeast => $"{(outcome.Level is { } level ? $"at least {level}" : "below the scale")}, perhaps {outcome.PossibleLevel}",
        ProgressStatus.Overridden => $"{outcome.Level} (by a person)",
        _ => outcome.KeptBy is null ? outcome.Level ?? "below the scale" : $"{outcome.Level} (kept)",
    };

    public static string Evidence(ProgressionOutcome outcome) =>
        $"{Words.Grouped(outcome.Admitted)} admitted{(outcome.SetAside > 0 ? $", {Words.Grouped(outcome.SetAside)} set aside" : "")}";
}
