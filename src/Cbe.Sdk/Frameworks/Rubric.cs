namespace Cbe.Sdk.Frameworks;

/// <summary>How the quality of work on one competency is judged: criteria, each with its levels. Immutable.</summary>
public sealed record Rubric
{
    /// <summary>The identifier, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The criteria in their order.</summary>
    public IReadOnlyList<RubricCriterion> Criteria { get; init; } = [];
}
