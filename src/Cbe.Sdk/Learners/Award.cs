namespace Cbe.Sdk.Learners;

/// <summary>A level or a credential that a learner already holds. It names a competency or a credential, never both. Immutable.</summary>
public sealed record Award
{
    /// <summary>The identifier of the competency, or null for a credential.</summary>
    public string? Competency { get; init; }

    /// <summary>The identifier of the credential, or null for a competency.</summary>
    public string? Credential { get; init; }

    /// <summary>The name of the level awarded, or null.</summary>
    public string? Level { get; init; }

    /// <summary>The day of the award.</summary>
    public required DateOnly AwardedOn { get; init; }

    /// <summary>The last day on which it holds, or null when it does not end.</summary>
    public DateOnly? ExpiresOn { get; init; }
}
