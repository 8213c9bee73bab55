using Cbe.Sdk.Decisions;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>What progression decided about one learner and one competency group. Immutable.</summary>
/// <param name="Credential">The credential's id.</param>
/// <param name="HasEvidence">Whether any member has evidence, an award or an override; without any, nothing is evaluated.</param>
/// <param name="Routes">How far the learner is on each route, in the pack's order; one without an id where the credential has no routes. A route that has no members on the day is left out.</param>
/// <param name="Decisions">The advance and award decisions: the same rules for each route, so that no route is easier to be judged by.</param>
public sealed record CredentialOutcome(string Credential, bool HasEvidence, IReadOnlyList<RouteOutcome> Routes, IReadOnlyList<Decision> Decisions)
{
    /// <summary>
    /// Whether the credential is earned: on one route every award rule over it is met, or the record holds its award at
    /// the proficient level. Without an award rule over it only the record's award earns it.
    /// </summary>
    public Answer Earned { get; init; } = Answer.NotMet;

    /// <summary>How far the learner has come with its members, on the best of its routes.</summary>
    public CredentialStatus Status => Routes.Max(r => r.Status);

    /// <summary>What the pack's conversion tables give, for each route on which anything is known.</summary>
    public IReadOnlyList<ConversionOutcome> Conversions { get; init; } = [];

    /// <summary>The route with the fewest gaps; the first of equals.</summary>
    public RouteOutcome Nearest => Routes.MinBy(r => r.Gaps.Count)!;

    /// <summary>How many members of the nearest route are surely proficient.</summary>
    public int Proficient => Nearest.Proficient;

    /// <summary>How many members the nearest route has.</summary>
    public int Members => Nearest.Members;

    /// <summary>The members of the nearest route that are not surely proficient.</summary>
    public IReadOnlyList<string> Gaps => Nearest.Gaps;

    /// <summary>The credential as a level, for rules over credentials of which it is a member; missing where nothing is known of it.</summary>
    internal Value Progress { get; init; }

    /// <summary>Whether something could have earned it: an award rule over it, or an award in the record.</summary>
    internal bool CanBeEarned { get; init; }

    /// <summary>Whether the level of any member rests on provisional evidence alone.</summary>
    internal bool IsProvisional { get; init; }

    /// <summary>The evidence behind its members, each item once.</summary>
    internal IReadOnlyList<string> Evidence { get; init; } = [];
}
