namespace Cbe.Sdk.RulePacks;

/// <summary>
/// One of several ways to a credential: the competencies that this way asks for beside the members that all ways share.
/// The credential's rules are the same on every route. Immutable.
/// </summary>
public sealed record CredentialRoute
{
    /// <summary>The identifier, unique in the credential.</summary>
    public required string Id { get; init; }

    /// <summary>The title that people know.</summary>
    public string? Title { get; init; }

    /// <summary>The members of this route: competencies of the framework, or other credentials.</summary>
    public required IReadOnlyList<CredentialMember> Members { get; init; }

    /// <summary>Equal when they say the same.</summary>
    public bool Equals(CredentialRoute? other) =>
        other is not null && (Id, Title) == (other.Id, other.Title) && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Members.Count);
}
