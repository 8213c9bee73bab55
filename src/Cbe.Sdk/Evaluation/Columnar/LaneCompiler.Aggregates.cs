using Cbe.Sdk.Evaluation.Columnar.Folds;
using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <content>One value from many: items whose value is missing are left out; over undecided items it is missing.</content>
internal sealed partial class LaneCompiler
{
    public Operand Visit(AggregateNode node)
    {
        var source = Sequence(node.Source);
        bool isLast = node.Aggregate == Aggregate.Last;
        if (source.Element is null)
        {
            return new ElementOperand(source, isLast);
        }

        return node.Type.Kind == ValueKind.Boolean ? FirstOrLast(source, isLast) : OverNumbers(node.Aggregate, source);
    }

    public Operand Visit(WeightedMeanNode node)
    {
        var source = Sequence(node.Source);
        var measured = Numbers(Body(source, node.Item, node.Measured), source.Items);
        var weights = Numbers(Body(source, node.WeightItem, node.Weight), source.Items);
        var selected = Both(source.Present, Both(Exact(measured), Exact(weights)))!;
        var mean = Emit(new WeightedMeanStep(measured.Low, weights.Low, selected), isMask: false, null, also: true);
        return new NumberOperand(null, mean.Result, null, Without(mean.Also!, HasUndecided(source)));
    }

    public Operand Visit(MethodNode node)
    {
        var source = Sequence(node.Source);
        var estimate = Estimate(node.Method, node.Call, source);
        var known = And(estimate.Known!, AnyOf(source.Present));
        return estimate with { Known = Without(known, HasUndecided(source)) };
    }

    /// <summary>The estimate of a mastery method from the numbers of a sequence, undecided items and all.</summary>
    public NumberOperand Estimate(MasteryMethod method, MethodCall call, SequenceOperand source)
    {
        var (values, selected) = Selected(source);
        var scale = call.Scale;
        long bound = (long)Int128.Min(long.MaxValue, Int128.Max(Int128.Abs(scale.Least.Micros), Int128.Abs(scale.Most.Micros)));
        var step = Emit(new EstimateStep(EstimateLanes.Create(method, call), values, bound, selected), isMask: false, null, also: true);
        return new(null, step.Result, null, step.Also);
    }

    public Operand Visit(AccumulateNode node)
    {
        var source = Sequence(node.Source);
        var seed = Numbers(node.Seed.Accept(this), null);
        var start = Both(Exact(seed), HasUndecided(source) is { } undecided ? Not(undecided) : null) ?? All(null);
        var loop = Open(source.Items);
        var (carried, known) = (NewRegister(isMask: false, null, loop.Depth), NewRegister(isMask: true, null, loop.Depth));
        StepsAt(loop.Depth - 1).Add(new CopyStep(seed.Low, loop) { Result = carried });
        StepsAt(loop.Depth - 1).Add(new CopyStep(start, loop) { Result = known });

        var here = Mask(new TakeRowStep(source.Present, loop), null);
        var before = Bind(node.State, new NumberOperand(null, carried, null, known));
        _items.Add(source.Element is { } element ? AtLoop(element, loop) : new ItemOperand(source.Items, loop));
        var next = Numbers(node.Step.Accept(this), null);
        var nextKnown = Exact(next) is { } exact ? And(known, exact) : known;
        Unbind(before);

        loop.Body.Add(new CarryStep(carried, next.Low, here, loop) { Result = carried });
        if (nextKnown != known)
        {
            loop.Body.Add(new CarryStep(known, nextKnown, here, loop) { Result = known });
        }

        Close(loop);
        return new NumberOperand(null, After(carried, loop), null, After(known, loop));
    }

    /// <summary>What a loop has carried to its end.</summary>
    private Register After(Register carried, LaneLoop loop)
    {
        var result = NewRegister(carried.IsMask, null, loop.Depth - 1);
        StepsAt(loop.Depth - 1).Add(new CopyStep(carried, loop) { Result = result });
        return result;
    }

    private Operand OverNumbers(Aggregate aggregate, SequenceOperand source)
    {
        var (values, selected) = Selected(source);
        var undecided = HasUndecided(source);
        if (aggregate == Aggregate.Trend)
        {
            var trend = Emit(new TrendStep(values, selected), isMask: false, null, also: true);
            return new NumberOperand(null, trend.Result, null, Without(trend.Also!, undecided));
        }

        var any = AnyOf(selected);
        if (aggregate == Aggregate.Average)
        {
            return new MeanOperand(values, selected, Without(any, undecided));
        }

        var what = aggregate switch
        {
            Aggregate.First => TileNumber.First,
            Aggregate.Last => TileNumber.Last,
            Aggregate.Minimum => TileNumber.Minimum,
            Aggregate.Maximum => TileNumber.Maximum,
            _ => TileNumber.Sum,
        };
        var result = Number(new TileNumberStep(what, values, selected), null);

        // A sum over no items is 0; over items of which none has a value it is missing.
        return new NumberOperand(null, result, null, Without(aggregate == Aggregate.Sum ? Or(any, Not(AnyOf(source.Present))) : any, undecided));
    }

    /// <summary>The numbers of a sequence, and which of its items have one.</summary>
    public (ItemNumbers Values, Register Selected) Selected(SequenceOperand source)
    {
        if (source.Element is ColumnOperand column)
        {
            return (new(null, column), Both(source.Present, Known(column))!);
        }

        var numbers = Numbers(source.Element!, source.Items);
        return (new(numbers.Low, null), Both(source.Present, Exact(numbers))!);
    }

    private TruthOperand FirstOrLast(SequenceOperand source, bool isLast)
    {
        var truth = Truth(source.Element!, source.Items);
        var selected = truth.NotMet is null ? source.Present : And(source.Present, Or(truth.Met, truth.NotMet));
        return AtEnd(source, isLast, selected, truth);
    }

    /// <summary>A condition about the first or last item itself, whatever it has.</summary>
    private TruthOperand ElementTruth(ElementMemberOperand member, TruthOperand ofItems) =>
        AtEnd(member.Element.Source, member.Element.IsLast, member.Element.Source.Present, Truth(ofItems, member.Element.Source.Items));

    private TruthOperand AtEnd(SequenceOperand source, bool isLast, Register selected, TruthOperand truth)
    {
        var question = isLast ? TileQuestion.Last : TileQuestion.First;
        var met = Mask(new TileMaskStep(question, selected, truth.Met), null);
        var not = truth.NotMet is null ? AndNot(AnyOf(selected), met) : Mask(new TileMaskStep(question, selected, truth.NotMet), null);
        return HasUndecided(source) is { } undecided ? new(null, AndNot(met, undecided), AndNot(not, undecided)) : new(null, met, not);
    }

    private NumberOperand ElementNumbers(ElementMemberOperand member)
    {
        var source = member.Element.Source;
        var what = member.Element.IsLast ? TileNumber.Last : TileNumber.First;
        var question = member.Element.IsLast ? TileQuestion.Last : TileQuestion.First;
        var present = Without(AnyOf(source.Present), HasUndecided(source));
        if (member.OfItems is ColumnOperand column)
        {
            var low = Number(new TileNumberStep(what, new(null, column), source.Present), null);
            return new(null, low, null, Known(column) is { } there ? And(present, Mask(new TileMaskStep(question, source.Present, there), null)) : present);
        }

        var numbers = Numbers(member.OfItems, source.Items);
        return new(
            null,
            Number(new TileNumberStep(what, new(numbers.Low, null), source.Present), null),
            numbers.High is null ? null : Number(new TileNumberStep(what, new(numbers.High, null), source.Present), null),
            numbers.Known is null ? present : And(present, Mask(new TileMaskStep(question, source.Present, numbers.Known), null)));
    }

    private NumberOperand Mean(MeanOperand mean) => new(
        null,
        Number(new MeanStep(Number(new TileNumberStep(TileNumber.Sum, mean.Values, mean.Selected), null), Number(new CountStep(mean.Selected), null)), null),
        null,
        mean.Known);

    private NumberOperand Counted(CountOperand count)
    {
        var low = Micros(Number(new CountStep(count.Sure), null));
        var high = count.Sure == count.Possible ? null : Micros(Number(new CountStep(count.Possible), null));
        return new(null, low, high, count.Undetermined is null ? null : Not(count.Undetermined));
    }

    private NumberOperand Counted(DistinctCountOperand count) => new(
        null,
        Micros(Number(new DistinctCountStep(count.Of.Items, count.Of.Column, count.Selected, count.Kinds), null)),
        null,
        count.Undetermined is null ? null : Not(count.Undetermined));

    private Register Micros(Register count) => Number(new AloneStep(AloneOperation.Times, count), null);
}
