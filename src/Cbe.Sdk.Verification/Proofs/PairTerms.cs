using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>Two learners as terms, with what is known of how they differ.</summary>
/// <param name="Places">Their evidence, oldest first.</param>
/// <param name="Left">What else is known of the one.</param>
/// <param name="Right">What else is known of the other.</param>
/// <param name="Known">What holds of them.</param>
internal sealed record PairTerms(IReadOnlyList<PairPlace> Places, CaseAround Left, CaseAround Right, IReadOnlyList<Truth> Known)
{
    /// <summary>What holds of them once the one is decided.</summary>
    public Func<CaseOutcome, Truth>? Given { get; init; }
}
