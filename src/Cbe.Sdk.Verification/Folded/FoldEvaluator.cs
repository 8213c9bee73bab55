using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Folded;

/// <summary>What a rule means over any number of items: each part that looks over evidence says what its fold has come to.</summary>
internal sealed class FoldEvaluator(SymbolicAlgebra algebra, IReadOnlyDictionary<string, SymbolicValue> input, TextCodes texts, FoldedEvidence evidence, FoldParts parts)
    : SymbolicEvaluator(algebra, input, texts)
{
    public override SymbolicValue Visit(CountNode node) => Stream.Of(node.Source) is { } stream
        ? evidence.Said(node, name => parts.Count(name, stream, node.Item, node.Predicate)) : base.Visit(node);

    public override SymbolicValue Visit(QuantifierNode node) => Stream.Of(node.Source) is { } stream
        ? evidence.Said(node, name => parts.Quantifier(name, stream, node)) : base.Visit(node);

    public override SymbolicValue Visit(AggregateNode node)
    {
        if (Stream.Of(node.Source) is not { } stream)
        {
            return node.Source is DistinctNode && node.Aggregate is Aggregate.First or Aggregate.Last or Aggregate.Trend
                ? throw new UnsupportedConstructException("the first or last of distinct values") : base.Visit(node);
        }

        return node.Type.Kind is ValueKind.Item or ValueKind.Boolean ? throw new UnsupportedConstructException("the newest item as a whole")
            : evidence.Said(node, name => parts.Aggregate(name, stream, node.Aggregate));
    }

    public override SymbolicValue Visit(WeightedMeanNode node) => Stream.Of(node.Source) is { } stream
        ? evidence.Said(node, name => parts.WeightedMean(name, stream, node)) : base.Visit(node);

    public override SymbolicValue Visit(MethodNode node) => Stream.Of(node.Source) is { } stream
        ? evidence.Said(node, name => parts.Method(name, stream, node)) : base.Visit(node);

    public override SymbolicValue Visit(SliceNode node)
    {
        if (Stream.Of(node.Source) is not { } stream)
        {
            throw new UnsupportedConstructException("a part of a part of evidence");
        }

        return node.Slice == Slice.Skip ? throw new UnsupportedConstructException("`Skip`, which remembers all but the first items")
            : evidence.Said(node, name => parts.Window(name, stream, node));
    }

    public override SymbolicValue Visit(DistinctNode node) => Stream.Of(node.Source) is { } stream
        ? evidence.Said(node, name => parts.Distinct(name, stream, node)) : base.Visit(node);
}
