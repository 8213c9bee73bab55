using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Bound;

/// <summary>A method after some scores: its result so far, and what it remembers or works with, by name.</summary>
internal sealed record MethodStep(Number? Estimate, IReadOnlyDictionary<string, Number> Working);
