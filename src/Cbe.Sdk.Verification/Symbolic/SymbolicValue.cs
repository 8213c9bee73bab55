using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>A value of the rule language as terms of a solver: what the Reference evaluator holds for one learner, for all learners at once.</summary>
internal abstract record SymbolicValue;

/// <summary>An answer: met, not met, or neither, which is insufficient. Never both.</summary>
/// <param name="Met">Whether it is met.</param>
/// <param name="NotMet">Whether it is not met.</param>
internal sealed record SymbolicTruth(Truth Met, Truth NotMet) : SymbolicValue;

/// <summary>A number, level, symbol, day or text by its code.</summary>
/// <param name="Known">Whether anything is known; otherwise it is missing.</param>
/// <param name="Low">The code, or the least that it can be.</param>
/// <param name="High">The code, or the most that it can be.</param>
internal sealed record SymbolicScalar(Truth Known, Whole Low, Whole High) : SymbolicValue;

/// <summary>An item, or missing.</summary>
/// <param name="Known">Whether there is one.</param>
/// <param name="Members">Its members, by name.</param>
internal sealed record SymbolicItem(Truth Known, IReadOnlyDictionary<string, SymbolicValue> Members) : SymbolicValue;

/// <summary>One place of a sequence, which may be taken or not.</summary>
/// <param name="Present">Whether an entry stands here, sure or undecided.</param>
/// <param name="Undecided">Whether it is not known if the entry belongs to the sequence; implies <paramref name="Present"/>.</param>
/// <param name="Value">What stands here.</param>
internal sealed record SymbolicEntry(Truth Present, Truth Undecided, SymbolicValue Value);

/// <summary>A sequence as so many places.</summary>
/// <param name="Entries">The places, oldest first.</param>
/// <param name="Undetermined">Whether not even the positions of entries are known.</param>
internal sealed record SymbolicSequence(IReadOnlyList<SymbolicEntry> Entries, Truth Undetermined) : SymbolicValue;
