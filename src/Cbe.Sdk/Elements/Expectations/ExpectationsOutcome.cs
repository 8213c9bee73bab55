using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>What was found about one competency of the framework: is it explicit, transparent, measurable, transferable? Immutable.</summary>
/// <param name="Competency">The competency.</param>
/// <param name="Code">Its code, as people know it; null when it has none.</param>
/// <param name="Decisions">The findings.</param>
public sealed record ExpectationsOutcome(string Competency, string? Code, IReadOnlyList<Decision> Decisions);
