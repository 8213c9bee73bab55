using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>What progression decided about one learner and one competency group. Immutable.</summary>
/// <param name="Credential">The credential's id.</param>
/// <param name="HasEvidence">Whether any member has evidence, an award or an override; without any, nothing is evaluated.</param>
/// <param name="Proficient">How many members are surely proficient.</param>
/// <param name="Members">How many members there are.</param>
/// <param name="Gaps">The members that are not surely proficient.</param>
/// <param name="Decisions">The advance and award decisions.</param>
public sealed record CredentialOutcome(string Credential, bool HasEvidence, int Proficient, int Members, IReadOnlyList<string> Gaps, IReadOnlyList<Decision> Decisions);
