using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation;

/// <summary>A mastery method after one more score. Immutable.</summary>
/// <param name="Score">The score.</param>
/// <param name="Estimate">The estimate with it; null while the method has no result yet.</param>
/// <param name="State">What the method remembers or works with, by name.</param>
public sealed record MasteryStep(Number Score, Number? Estimate, IReadOnlyDictionary<string, Number> State);
