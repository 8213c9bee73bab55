namespace Cbe.Sdk.Elements.Pathways;

/// <summary>A credential with the ways to it: each a route, or the only one without an id, with the identifiers of all its members.</summary>
internal sealed record CredentialWays(string Credential, IReadOnlyList<(string? Route, IReadOnlyList<string> Members)> Routes)
{
    /// <summary>The members that every route asks for.</summary>
    public IReadOnlyList<string> Shared { get; } = [.. Routes.Select(r => r.Members.AsEnumerable()).Aggregate((a, b) => a.Intersect(b, StringComparer.Ordinal))];

    /// <summary>The members that are credentials themselves.</summary>
    public IReadOnlySet<string> Nested { get; init; } = new HashSet<string>();
}
