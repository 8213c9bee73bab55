using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>What is known of a case beside its evidence.</summary>
/// <param name="AsOf">The day of the decision, as a day number.</param>
/// <param name="Facts">The learner's facts, as rules name them.</param>
internal sealed record CaseAround(Whole AsOf, IReadOnlyDictionary<string, SymbolicValue> Facts);
