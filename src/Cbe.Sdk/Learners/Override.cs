namespace Cbe.Sdk.Learners;

/// <summary>A level decided by a person: who in what role, why and when. Immutable.</summary>
public sealed record Override
{
    /// <summary>The identifier of the competency.</summary>
    public required string Competency { get; init; }

    /// <summary>The name of the level decided.</summary>
    public required string Level { get; init; }

    /// <summary>The role of the person who decided, such as "teacher of record".</summary>
    public required string ByRole { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of the decision.</summary>
    public required DateOnly DecidedOn { get; init; }
}
