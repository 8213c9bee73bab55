using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <content>Sequences, with undecided items.</content>
internal sealed partial class LaneCompiler
{
    /// <summary>All items of a frame.</summary>
    public static SequenceOperand ItemsOf(LaneFrame frame) => new(frame, frame.Present, null, null, null);

    public Operand Visit(WhereNode node)
    {
        var source = Sequence(node.Source);
        var answer = Truth(Body(source, node.Item, node.Predicate), source.Items);
        if (answer.NotMet is null)
        {
            var kept = And(source.Present, answer.Met);
            return source with { Present = kept, Undecided = source.Undecided is null ? null : And(source.Undecided, answer.Met) };
        }

        var possible = AndNot(source.Present, answer.NotMet);
        var open = AndNot(possible, answer.Met);
        return source with { Present = possible, Undecided = source.Undecided is null ? open : Or(And(source.Undecided, possible), open) };
    }

    public Operand Visit(SelectNode node)
    {
        var source = Sequence(node.Source);
        return source with { Element = Body(source, node.Item, node.Selector) };
    }

    public Operand Visit(OrderNode node)
    {
        var source = Sequence(node.Source);
        var key = Numbers(Body(source, node.Item, node.Key), source.Items);
        var frame = Ordered(source.Items, new OrderStep(key.Low, Exact(key), source.Present, node.Descending));
        return new SequenceOperand(
            frame,
            frame.Present,
            source.Undecided is null ? null : Moved(source.Undecided, frame),
            source.Undetermined,
            source.Element is null ? null : Reordered(source.Element, frame));
    }

    public Operand Visit(DistinctNode node)
    {
        var source = Sequence(node.Source);
        var values = Numbers(source.Element!, source.Items);
        var selected = Both(source.Present, Exact(values))!;
        var undecided = source.Undecided is null ? null : And(source.Undecided, selected);
        var step = Emit(new DistinctStep(values.Low, selected, undecided), isMask: true, source.Items, also: undecided is not null);
        return source with { Present = step.Result, Undecided = step.Also };
    }

    public Operand Visit(SliceNode node)
    {
        var source = Sequence(node.Source);
        var slice = Mask(new SliceStep(node.Slice, source.Present, node.Number), source.Items);
        return source with { Present = slice, Undecided = null, Undetermined = HasUndecided(source) };
    }

    public Operand Visit(CountNode node)
    {
        if (node.Predicate is null && CountsWords(node.Source) is { } words)
        {
            return words;
        }

        var source = Sequence(node.Source);
        var answer = node.Predicate is null ? null : Truth(Body(source, node.Item!, node.Predicate), source.Items);
        var (sure, possible) = Answered(source, answer);
        return new CountOperand(sure, possible, source.Undetermined);
    }

    public Operand Visit(QuantifierNode node)
    {
        var source = Sequence(node.Source);
        var answer = node.Predicate is null ? null : Truth(Body(source, node.Item!, node.Predicate), source.Items);
        if (node.Quantifier == Quantifier.All)
        {
            // All(p) is Count(not p) = 0.
            answer = answer is null ? new TruthOperand(source.Items, None(source.Items), null) : Not(answer);
        }

        var (sure, possible) = Answered(source, answer);
        var any = new TruthOperand(null, AnyOf(sure), sure == possible ? null : Not(AnyOf(possible)));
        any = Known(any, source.Undetermined is null ? null : Not(source.Undetermined));
        return node.Quantifier == Quantifier.Any ? any : Not(any);
    }

    /// <summary>Which items surely, and which possibly, belong to a sequence and have an answer of met.</summary>
    private (Register Sure, Register Possible) Answered(SequenceOperand source, TruthOperand? answer)
    {
        var sure = Without(source.Present, source.Undecided);
        if (answer is null)
        {
            return (sure, source.Present);
        }

        var met = And(sure, answer.Met);
        return (met, answer.NotMet is not null ? AndNot(source.Present, answer.NotMet) : source.Undecided is null ? met : And(source.Present, answer.Met));
    }

    private Register AnyOf(Register selected) => Mask(new TileMaskStep(TileQuestion.Any, selected), null);

    /// <summary>Of which cases a sequence has undecided items, or none knows which; null for none.</summary>
    private Register? HasUndecided(SequenceOperand source) => source.Undecided is null ? source.Undetermined
        : source.Undetermined is null ? AnyOf(source.Undecided) : Or(AnyOf(source.Undecided), source.Undetermined);

    /// <summary>How many different words: where a column has few of them, no item need be compared with another.</summary>
    private DistinctCountOperand? CountsWords(BoundNode node)
    {
        node = node is LocalNode { Local.Value: DistinctNode local } ? local : node;
        if (node is not DistinctNode distinct || Sequence(distinct.Source) is not { Undecided: null, Element: ColumnOperand { Factor: 1, Addend: null } column } source)
        {
            return null;
        }

        int kinds = column.Type.Kind == ValueKind.Symbol ? column.Type.Symbols!.Values.Count : int.MaxValue;
        return kinds > DistinctAtLeastStep.MostKinds ? null
            : new(column, kinds, Both(source.Present, Known(column))!, source.Undetermined);
    }

    private SequenceOperand Sequence(BoundNode node) => (SequenceOperand)OutsideIfClosed(node);
}
