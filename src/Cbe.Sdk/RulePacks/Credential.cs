namespace Cbe.Sdk.RulePacks;

/// <summary>A set of competencies that belong together: a course, a grade band, a diploma. Immutable.</summary>
public sealed record Credential
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The title that people know.</summary>
    public string? Title { get; init; }

    /// <summary>The members: identifiers or codes of competencies of the framework.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>The policy that defines it.</summary>
    public string? Reference { get; init; }

    internal Text.JsonValue? Source { get; init; }

    /// <summary>Equal when they say the same.</summary>
    public bool Equals(Credential? other) =>
        other is not null && (Id, Title, Reference) == (other.Id, other.Title, other.Reference) && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Members.Count);
}
