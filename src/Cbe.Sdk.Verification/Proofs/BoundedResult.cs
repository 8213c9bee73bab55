namespace Cbe.Sdk.Verification.Proofs;

/// <summary>What came of a bounded search: learners, or up to how many items there are none.</summary>
/// <param name="Found">The learners that break the law; null where none do.</param>
/// <param name="Items">Up to how many items the search went to its end.</param>
/// <param name="Solver">Who answered last.</param>
/// <param name="Stopped">Why it went no further; null where it went as far as asked.</param>
internal sealed record BoundedResult(Replayed? Found, int Items, string? Solver, string? Stopped);
