using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>Where one learner stands on the way to one credential, by each of its routes. Immutable.</summary>
/// <param name="Credential">The credential.</param>
/// <param name="IsHeld">Whether an award of the credential holds: then nothing remains on any route, whatever is known of its members.</param>
/// <param name="Routes">The routes, in the pack's order; one without an id where the credential has no routes.</param>
/// <param name="Decisions">The findings.</param>
public sealed record CredentialPathway(string Credential, bool IsHeld, IReadOnlyList<RoutePathway> Routes, IReadOnlyList<Decision> Decisions)
{
    /// <summary>The route on which the fewest steps remain; the first of equals.</summary>
    public RoutePathway Nearest => Routes.MinBy(r => r.Steps.Count)!;
}
