using Cbe.Sdk.Values;

namespace Cbe.Sdk.Decisions;

/// <summary>A part of a rule with the value it had. Immutable.</summary>
/// <param name="Expression">The part, as the rule language writes it; or the name of a nested rule.</param>
/// <param name="Value">Its value in words; <c>not known</c> when missing.</param>
public sealed record ExplanationNode(string Expression, string Value)
{
    /// <summary>The answer, of a condition.</summary>
    public Answer? Answer { get; init; }

    /// <summary>What was compared, in a sentence: "2 is less than 3: 1 more is needed".</summary>
    public string? Finding { get; init; }

    /// <summary>Of a condition that is not met: by how much it fell short, in words: "2 more are needed", "7.0825 short".</summary>
    public string? Shortfall { get; init; }

    /// <summary>The evidence that made the value, oldest first.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Each item that was looked at.</summary>
    public IReadOnlyList<ExplanationItem> Items { get; init; } = [];

    /// <summary>The parts that the value was made of.</summary>
    public IReadOnlyList<ExplanationNode> Parts { get; init; } = [];
}
