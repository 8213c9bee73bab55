using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>The ways before one learner: to each competency, and to each credential by each of its routes. Immutable.</summary>
/// <param name="Competencies">The way to each competency.</param>
/// <param name="Credentials">The ways to each credential.</param>
public sealed record PathwaysOutcome(IReadOnlyList<PathwayOutcome> Competencies, IReadOnlyList<CredentialPathway> Credentials)
{
    /// <summary>All decisions: by competency, then by credential.</summary>
    public IEnumerable<Decision> Decisions => Competencies.SelectMany(c => c.Decisions).Concat(Credentials.SelectMany(c => c.Decisions));
}
