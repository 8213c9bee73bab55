namespace Cbe.Sdk.RulePacks;

/// <summary>A set of competencies that belong together: a course, a grade band, a diploma. Immutable.</summary>
public sealed record Credential
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The title that people know.</summary>
    public string? Title { get; init; }

    /// <summary>The members that every route shares: competencies of the framework, or other credentials. May be empty when there are routes.</summary>
    public required IReadOnlyList<CredentialMember> Members { get; init; }

    /// <summary>The different ways to the credential; empty when there is only one, that of <see cref="Members"/>.</summary>
    public IReadOnlyList<CredentialRoute> Routes { get; init; } = [];

    /// <summary>The policy that defines it.</summary>
    public string? Reference { get; init; }

    /// <summary>The members of all routes and the shared ones; one that several routes name stands as often.</summary>
    internal IEnumerable<CredentialMember> AllMembers => Members.Concat(Routes.SelectMany(r => r.Members));

    /// <summary>The credentials among the members, on whatever route, each once.</summary>
    internal IEnumerable<string> Nested => AllMembers.Select(m => m.Credential).OfType<string>().Distinct(StringComparer.Ordinal);

    internal Text.JsonValue? Source { get; init; }

    /// <summary>Equal when they say the same.</summary>
    public bool Equals(Credential? other) =>
        other is not null && (Id, Title, Reference) == (other.Id, other.Title, other.Reference) && Members.SequenceEqual(other.Members) && Routes.SequenceEqual(other.Routes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Members.Count);
}
