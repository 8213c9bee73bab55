using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>What was found about one item of the framework: is it explicit, transparent, measurable, transferable? Immutable.</summary>
/// <param name="Competency">The competency or heading.</param>
/// <param name="Code">Its code, as people know it; null when it has none.</param>
/// <param name="IsHeading">Whether it is a heading of the outline, which nobody is held to by itself.</param>
/// <param name="Decisions">The findings; empty when no rule is about such an item.</param>
public sealed record ExpectationsOutcome(string Competency, string? Code, bool IsHeading, IReadOnlyList<Decision> Decisions);
