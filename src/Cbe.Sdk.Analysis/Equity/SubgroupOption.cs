namespace Cbe.Sdk.Analysis.Equity;

/// <summary>A value of a <see cref="SubgroupElement"/>. Immutable.</summary>
/// <param name="Code">The code in CEDS, such as <c>BlackOrAfricanAmerican</c>.</param>
/// <param name="Label">The words, such as <c>Black or African American</c>.</param>
/// <param name="EdFacts">The code of the subgroup in EDFacts, such as <c>BL7</c>; null where there is none.</param>
public sealed record SubgroupOption(string Code, string Label, string? EdFacts);
