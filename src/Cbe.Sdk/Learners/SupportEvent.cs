namespace Cbe.Sdk.Learners;

/// <summary>Support that a learner was given. Immutable.</summary>
public sealed record SupportEvent
{
    /// <summary>The day on which it was given.</summary>
    public required DateOnly GivenOn { get; init; }

    /// <summary>What it was, as a word of the school's own, such as "small-group".</summary>
    public required string Kind { get; init; }

    /// <summary>The identifier of the competency it concerned, or null for support with everything.</summary>
    public string? Competency { get; init; }

    /// <summary>The tier of support, from 1 (for everybody), or null.</summary>
    public int? Tier { get; init; }
}
