namespace Cbe.Sdk.Elements.Progression;

/// <summary>How far a learner is on one route to a credential. Immutable.</summary>
/// <param name="Route">The route's id; null where the credential has no routes.</param>
/// <param name="Proficient">How many of its members are surely proficient.</param>
/// <param name="Members">How many members it has, the shared ones included.</param>
/// <param name="Gaps">The members that are not surely proficient.</param>
public sealed record RouteOutcome(string? Route, int Proficient, int Members, IReadOnlyList<string> Gaps)
{
    /// <summary>How far the learner has come with its members.</summary>
    public CredentialStatus Status { get; init; }
}
