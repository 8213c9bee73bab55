using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Folded;

/// <summary>A sequence that is made of evidence item by item: all of it, some of it, or one value for each.</summary>
internal sealed class Stream
{
    private readonly List<BoundNode> _steps;

    private Stream(List<BoundNode> steps) => _steps = steps;

    /// <summary>The sequence as a stream; null where it is made of anything but evidence, or by more than conditions and choices.</summary>
    public static Stream? Of(BoundNode source)
    {
        var steps = new List<BoundNode>();
        for (var node = source; ;)
        {
            switch (node)
            {
                case InputNode { Field.Name: "evidence" }:
                    steps.Reverse();
                    return new(steps);
                case WhereNode where:
                    steps.Add(where);
                    node = where.Source;
                    break;
                case SelectNode select:
                    steps.Add(select);
                    node = select.Source;
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>What becomes of an item: whether it surely and possibly belongs to the sequence, and what stands there for it.</summary>
    public (Truth Sure, Truth Possible, SymbolicValue Value) Through(FoldedItem item, CaseTerms about)
    {
        var terms = about.Algebra.Terms;
        var evaluator = new ItemEvaluator(about, item.Input);
        var (sure, possible, value) = (terms.True, terms.True, (SymbolicValue)item.Item);
        foreach (var step in _steps)
        {
            if (step is WhereNode where)
            {
                var answer = (SymbolicTruth)evaluator.Of(value, where.Item, where.Predicate);
                (sure, possible) = (terms.And(sure, answer.Met), terms.And(possible, terms.Not(answer.NotMet)));
            }
            else if (step is SelectNode select)
            {
                value = evaluator.Of(value, select.Item, select.Selector);
            }
        }

        return (sure, possible, value);
    }
}
