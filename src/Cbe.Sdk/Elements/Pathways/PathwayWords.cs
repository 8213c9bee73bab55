using System.Text;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>A way in plain words.</summary>
internal static class PathwayWords
{
    public static string Explain(PathwayOutcome outcome, PathwayMap map)
    {
        var text = new StringBuilder(map.NameOf(outcome.Competency)).Append(": ").Append(Of(outcome.State));
        text.Append(outcome.BlockedBy.Count == 0 ? "" : $"{(outcome.State == PathwayState.Blocked ? " by" : ", waiting for")} {string.Join(", ", outcome.BlockedBy.Select(map.NameOf))}")
            .Append(" (").Append(outcome.Standing).Append(")\n");
        if (outcome.State == PathwayState.Reached)
        {
            return text.ToString();
        }

        var readiness = outcome.Decisions.Where(d => d.Kind == DecisionKind.Readiness).ToList();
        foreach (string sentence in map.Because(outcome.Competency).DefaultIfEmpty("nothing comes before it").Concat(readiness.Select(Said)))
        {
            text.Append("  ").Append(sentence).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The state as people say it.</summary>
    public static string Of(PathwayState state) => state switch
    {
        PathwayState.Reached => "reached",
        PathwayState.Ready => "ready",
        PathwayState.Blocked => "blocked",
        _ => "not decided yet",
    };

    private static string Said(Decision decision) => $"readiness rule {decision.Rule}: {decision.Answer switch { Answer.Met => "met", Answer.NotMet => "not met", _ => "insufficient evidence" }}{(decision.Message is { } message ? $". {message}" : "")}";
}
