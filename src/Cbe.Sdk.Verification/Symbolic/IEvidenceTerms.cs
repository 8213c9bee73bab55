using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>The evidence that counts, as rules are asked about it: as so many places, or as what a fold remembers of any number of items.</summary>
internal interface IEvidenceTerms
{
    /// <summary>Whether any item counts.</summary>
    Truth Any { get; }

    /// <summary>How many items count.</summary>
    Whole Count { get; }

    /// <summary>The sign of the slope of scores, from three on.</summary>
    SymbolicScalar Trend();

    /// <summary>The mastery score by a method.</summary>
    SymbolicScalar Score(BoundMasteryScore mastery);

    /// <summary>Evaluates rules about the evidence.</summary>
    /// <param name="input">What else the rules see, by the names of fields.</param>
    SymbolicEvaluator Evaluator(IReadOnlyDictionary<string, SymbolicValue> input);
}
