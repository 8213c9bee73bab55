using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>What is decided about a case, as terms: the same that <see cref="CaseDecision"/> holds for one learner.</summary>
/// <param name="Known">Whether anything is decided: some evidence counts.</param>
/// <param name="Least">The rank of the level that is surely reached; 0 below the scale and where nothing is decided.</param>
/// <param name="Most">The rank of the highest level that is still possible.</param>
/// <param name="Answers">The answers of advance and award rules by name, and of support rules with <c>support </c> before it.</param>
internal sealed record CaseOutcome(Truth Known, Whole Least, Whole Most, IReadOnlyDictionary<string, SymbolicTruth> Answers)
{
    /// <summary>The answers of level rules, lowest level first.</summary>
    public required IReadOnlyList<(string Rule, int Rank, SymbolicTruth Answer)> Levels { get; init; }

    /// <summary>The mastery score, and its level.</summary>
    public required (SymbolicScalar Score, SymbolicScalar Level) Mastery { get; init; }

    /// <summary>Answers any condition of a rule over the competency about the same case, so that parts of rules can be asked.</summary>
    public required Func<BoundNode, SymbolicTruth> Ask { get; init; }
}
