using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>The ways before one learner: to each competency, and to each credential by each of its routes. Immutable.</summary>
/// <param name="Competencies">The way to each competency.</param>
/// <param name="Credentials">The ways to each credential.</param>
public sealed record PathwaysOutcome(IReadOnlyList<PathwayOutcome> Competencies, IReadOnlyList<CredentialPathway> Credentials)
{
    /// <summary>All decisions: by competency, then by credential.</summary>
    public IEnumerable<Decision> Decisions => Competencies.SelectMany(c => c.Decisions).Concat(Credentials.SelectMany(c => c.Decisions));

    /// <summary>The way to a competency, by its identifier; null when nothing was asked about it.</summary>
    public PathwayOutcome? For(string competency) => Competencies.FirstOrDefault(c => c.Competency == competency);

    /// <summary>The ways to a credential; null when the pack has no such credential.</summary>
    public CredentialPathway? ForCredential(string credential) => Credentials.FirstOrDefault(c => c.Credential == credential);
}
