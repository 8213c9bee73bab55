using System.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Decisions;

/// <summary>Next steps as plain text.</summary>
internal static class NextStepsText
{
    public static string Write(NextSteps steps)
    {
        var text = new StringBuilder();
        text.Append(steps.Learner).Append(", ").Append(steps.CompetencyCode ?? steps.Competency).Append(", as of ").Append(steps.AsOf.ToText())
            .Append(": ").Append(steps.Level ?? "no level yet").Append('\n');
        text.Append("  ").Append(Headline(steps)).Append('\n');
        foreach (var step in steps.Alternatives)
        {
            text.Append("    - ").Append(step.Text).Append('\n');
        }

        foreach (string obstacle in steps.Obstacles)
        {
            text.Append("    - ").Append(obstacle).Append('\n');
        }

        foreach (string note in steps.Notes)
        {
            text.Append("  ").Append(note).Append('\n');
        }

        return text.ToString();
    }

    private static string Headline(NextSteps steps) => steps.Status switch
    {
        NextStepsStatus.Found when steps.Alternatives.Count == 1 => $"{steps.NextLevel} would be reached with",
        NextStepsStatus.Found => $"{steps.NextLevel} would be reached with any one of",
        NextStepsStatus.Reached when steps.NextLevel is { } level => $"{level} is reached already",
        NextStepsStatus.Reached => "no rule of the pack gives a higher level",
        NextStepsStatus.DecidedByPerson => "a person decided this level: only a person changes it, not further evidence",
        NextStepsStatus.NoneWithinBound => $"up to {NextStepWords.Count(steps.ItemsSearched)} more {(steps.ItemsSearched == 1 ? "piece" : "pieces")} of evidence would not give {steps.NextLevel}",
        _ => $"no way to {steps.NextLevel} was found before the search ended; {(steps.ItemsSearched == 0 ? "not all could be tried" : $"up to {NextStepWords.Count(steps.ItemsSearched)} more {(steps.ItemsSearched == 1 ? "piece" : "pieces")} of evidence would not do")}",
    };
}
