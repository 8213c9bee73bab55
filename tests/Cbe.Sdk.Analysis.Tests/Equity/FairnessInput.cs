using System.Text.Json;
using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Analysis.Tests.Support;

namespace Cbe.Sdk.Analysis.Tests.Equity;

/// <summary>Truths, decisions, groups and weights of a case.</summary>
internal sealed record FairnessInput(IReadOnlyList<bool> Actual, IReadOnlyList<bool> Decided, IReadOnlyList<double> Scores, IReadOnlyList<string> Groups, IReadOnlyList<double>? Weights)
{
    public string? Privileged { get; init; }

    public Confusion All => Confusion.Of(Actual, Decided, Weights);

    public static FairnessInput Of(JsonElement input)
    {
        var scores = input.Find("y_pred")?.Doubles() ?? [];
        var truths = input.Find("y_true")?.Doubles() ?? scores;
        double positive = (input.Find("pos_label") ?? input.Find("favorable"))?.GetDouble() ?? 1;
        return new([.. truths.Select(t => t == positive)], [.. scores.Select(s => s == positive)], scores,
            [.. input.Find("group")?.EnumerateArray().Select(g => g.ToString()) ?? []], (input.Find("weight") ?? input.Find("sample_weight"))?.Doubles())
        {
            Privileged = input.Find("privileged")?.ToString(),
        };
    }

    /// <summary>The privileged learners, or all others.</summary>
    public Confusion Half(bool privileged) => Where(g => (g == Privileged) == privileged);

    public Confusion Where(Func<string, bool> group)
    {
        int[] at = [.. Groups.Index().Where(g => group(g.Item)).Select(g => g.Index)];
        return Confusion.Of([.. at.Select(i => Actual[i])], [.. at.Select(i => Decided[i])], Weights is null ? null : [.. at.Select(i => Weights[i])]);
    }
}
