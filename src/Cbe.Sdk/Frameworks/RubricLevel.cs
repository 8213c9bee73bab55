using Cbe.Sdk.Values;

namespace Cbe.Sdk.Frameworks;

/// <summary>One level of a rubric's criterion: what work of that quality looks like. Immutable.</summary>
public sealed record RubricLevel
{
    /// <summary>The level's label, such as "Proficient", or null.</summary>
    public string? Quality { get; init; }

    /// <summary>What work at this level looks like; empty when the framework gives none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The points of this level on the rubric's own scale, or null.</summary>
    public Number? Score { get; init; }

    /// <summary>What to say to a learner at this level, or null.</summary>
    public string? Feedback { get; init; }
}
