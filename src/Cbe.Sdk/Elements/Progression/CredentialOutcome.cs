using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>What progression decided about one learner and one competency group. Immutable.</summary>
/// <param name="Credential">The credential's id.</param>
/// <param name="HasEvidence">Whether any member has evidence, an award or an override; without any, nothing is evaluated.</param>
/// <param name="Routes">How far the learner is on each route, in the pack's order; one without an id where the credential has no routes.</param>
/// <param name="Decisions">The advance and award decisions: the same rules for each route, so that no route is easier to be judged by.</param>
public sealed record CredentialOutcome(string Credential, bool HasEvidence, IReadOnlyList<RouteOutcome> Routes, IReadOnlyList<Decision> Decisions)
{
    /// <summary>The route with the fewest gaps; the first of equals.</summary>
    public RouteOutcome Nearest => Routes.MinBy(r => r.Gaps.Count)!;

    /// <summary>How many members of the nearest route are surely proficient.</summary>
    public int Proficient => Nearest.Proficient;

    /// <summary>How many members the nearest route has.</summary>
    public int Members => Nearest.Members;

    /// <summary>The members of the nearest route that are not surely proficient.</summary>
    public IReadOnlyList<string> Gaps => Nearest.Gaps;
}
