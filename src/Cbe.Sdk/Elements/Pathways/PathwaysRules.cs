using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>The bound rules of pathways, by what they decide.</summary>
/// <param name="Ready">When a learner is ready for a competency.</param>
/// <param name="OverCompetency">Findings about the way to a competency.</param>
/// <param name="OverCredential">Findings about the ways to a credential.</param>
/// <param name="Project">Whether a projection is wanted.</param>
internal sealed record PathwaysRules(IReadOnlyList<BoundRule> Ready, IReadOnlyList<BoundRule> OverCompetency, IReadOnlyList<BoundRule> OverCredential, bool Project);
