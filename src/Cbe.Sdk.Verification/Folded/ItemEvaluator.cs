using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Folded;

/// <summary>Evaluates what a rule says of one item alone. Whatever else of the evidence it asks for has no form here.</summary>
internal sealed class ItemEvaluator(CaseTerms about, IReadOnlyDictionary<string, SymbolicValue> input) : SymbolicEvaluator(about.Algebra, input, about.Texts)
{
    private readonly SymbolicValue _nothing = about.Algebra.Missing;

    /// <param name="value">The item, or what was made of it.</param>
    /// <param name="item">As what the body sees it.</param>
    /// <param name="body">What is said of it.</param>
    public SymbolicValue Of(SymbolicValue value, ItemVariable item, BoundNode body) => Inside(item.Depth, _nothing, () => For(value, body));
}
