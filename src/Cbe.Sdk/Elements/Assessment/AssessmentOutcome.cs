using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>What became of one item of evidence. Immutable.</summary>
/// <param name="Evidence">The item's id.</param>
/// <param name="Competency">The competency that it is about.</param>
/// <param name="IsAdmitted">Whether it counts; one for which an admission rule is insufficient is set aside.</param>
/// <param name="Decisions">The admission rules that did not admit it, and the findings about it.</param>
public sealed record AssessmentOutcome(string Evidence, string Competency, bool IsAdmitted, IReadOnlyList<Decision> Decisions);
