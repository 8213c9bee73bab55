using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>A place in the evidence of two learners at once: which of them has an item here, and what each has.</summary>
/// <param name="InLeft">Whether the one learner has it.</param>
/// <param name="Left">What the one has.</param>
/// <param name="InRight">Whether the other has it.</param>
/// <param name="Right">What the other has.</param>
internal sealed record PairPlace(Truth InLeft, SymbolicItem Left, Truth InRight, SymbolicItem Right);
