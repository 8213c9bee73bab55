namespace Cbe.Sdk.Elements.Pathways;

/// <summary>A credential with the ways to it: each a route, or the only one without an id, with the identifiers of all its members.</summary>
internal sealed record CredentialWays(string Credential, IReadOnlyList<(string? Route, IReadOnlyList<string> Members)> Routes);
