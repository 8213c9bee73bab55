namespace Cbe.Sdk.Elements.Pathways;

/// <summary>Where one learner stands on one route to a credential. Immutable.</summary>
/// <param name="Route">The route's id; null where the credential has no routes.</param>
/// <param name="Members">The competencies that it asks for.</param>
/// <param name="Remaining">Those that are not reached.</param>
/// <param name="Steps">What remains with everything that comes before it, prerequisites before what needs them.</param>
/// <param name="Next">The steps that the learner is ready for now.</param>
public sealed record RoutePathway(string? Route, IReadOnlyList<string> Members, IReadOnlyList<string> Remaining, IReadOnlyList<string> Steps, IReadOnlyList<string> Next)
{
    /// <summary>When the learner will be through at the own pace; null when nothing remains, or when too little has been reached to see a pace.</summary>
    public Projection? Projection { get; init; }
}
