using Cbe.Sdk.Values;

namespace Cbe.Sdk.Frameworks;

/// <summary>One criterion of a rubric: what is looked at. Immutable.</summary>
public sealed record RubricCriterion
{
    /// <summary>The identifier, or null.</summary>
    public string? Id { get; init; }

    /// <summary>What the criterion belongs to, such as "Reasoning", or null.</summary>
    public string? Category { get; init; }

    /// <summary>What is looked at; empty when the framework gives none.</summary>
    public string Description { get; init; } = "";

    /// <summary>How much it counts beside the others, or null.</summary>
    public Number? Weight { get; init; }

    /// <summary>The levels in the order of the rubric.</summary>
    public IReadOnlyList<RubricLevel> Levels { get; init; } = [];
}
