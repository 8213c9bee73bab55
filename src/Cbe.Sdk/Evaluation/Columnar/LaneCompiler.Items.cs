using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <content>Items, their members, and what a call does with each of them.</content>
internal sealed partial class LaneCompiler
{
    private Operand Member(Operand item, Field field) => item switch
    {
        ItemOperand { Loop: { } loop } i => AtLoop(MemberOf(i.Items, field), loop),
        ItemOperand i => MemberOf(i.Items, field),
        ElementOperand e => new ElementMemberOperand(e, MemberOf(e.Source.Items, field), field.Type),
        _ => throw new InvalidOperationException($"{item.GetType().Name} is no item."),
    };

    private Operand MemberOf(LaneFrame items, Field field) =>
        _inputs.Member(this, items, field) ?? Reordered(MemberOf(items.Of!, field), items);

    /// <summary>The frame of items in a new order: for each row the row that stands there, and where one stands.</summary>
    public LaneFrame Ordered(LaneFrame items, LaneStep order)
    {
        var step = Emit(order, isMask: false, items, also: true);
        var frame = _frames.FirstOrDefault(f => f.Order == step.Result);
        if (frame is null)
        {
            frame = new LaneFrame(_frames.Count, items) { Order = step.Result, Present = step.Also! };
            _frames.Add(frame);
        }

        return frame;
    }

    /// <summary>What items have, in the new order of a frame.</summary>
    public Operand Reordered(Operand operand, LaneFrame items)
    {
        if (operand is TruthOperand || (operand is ColumnOperand { Type.Kind: ValueKind.Boolean }))
        {
            var truth = Truth(operand, items.Of);
            return new TruthOperand(items, Move(truth.Met), truth.NotMet is null ? null : Move(truth.NotMet));
        }

        var numbers = Numbers(operand, items.Of);
        return new NumberOperand(items, Move(numbers.Low), numbers.High is null ? null : Move(numbers.High), numbers.Known is null ? null : Move(numbers.Known));

        Register Move(Register of) => Moved(of, items);
    }

    /// <summary>What items of a frame have, where they stand in the order of another frame that is made of it.</summary>
    public Operand InOrder(Operand operand, LaneFrame items) =>
        operand.Frame is null || operand.Frame == items ? operand : Reordered(InOrder(operand, items.Of!), items);

    private Register Moved(Register of, LaneFrame items) => Emit(new ReorderStep(of, items.Order!, items.Present), of.IsMask, items).Result;

    /// <summary>What the item has at which a loop stands.</summary>
    private Operand AtLoop(Operand operand, LaneLoop loop)
    {
        if (operand.Frame is null)
        {
            return operand;
        }

        if (operand is TruthOperand || (operand is ColumnOperand { Type.Kind: ValueKind.Boolean }))
        {
            var truth = Truth(operand, operand.Frame);
            return new TruthOperand(null, Take(truth.Met), truth.NotMet is null ? null : Take(truth.NotMet));
        }

        var numbers = Numbers(operand, operand.Frame);
        return new NumberOperand(null, Take(numbers.Low), numbers.High is null ? null : Take(numbers.High), numbers.Known is null ? null : Take(numbers.Known));

        Register Take(Register of) => Emit(new TakeRowStep(of, loop), of.IsMask, null).Result;
    }

    /// <summary>What an expression gives for each item of a sequence: all rows at once, or, where it makes one value of many for each item, row after row.</summary>
    private Operand Body(SequenceOperand source, ItemVariable item, BoundNode body)
    {
        if (!FreeItems.InReduction(body, item))
        {
            var bound = Bind(item, source.Element ?? new ItemOperand(source.Items, null));
            var operand = body.Accept(this);
            Unbind(bound);
            return operand.Frame is null ? SpreadOver(operand, body.Type, source.Items) : operand;
        }

        var loop = Open(source.Items);
        var inLoop = Bind(item, source.Element is { } element ? AtLoop(element, loop) : new ItemOperand(source.Items, loop));
        var each = body.Accept(this);
        Operand result;
        if (body.Type.Kind == ValueKind.Boolean)
        {
            var truth = Truth(each, null);
            result = new TruthOperand(source.Items, Put(truth.Met, loop), truth.NotMet is null ? null : Put(truth.NotMet, loop));
        }
        else
        {
            var numbers = Numbers(each, null);
            result = new NumberOperand(source.Items, Put(numbers.Low, loop), numbers.High is null ? null : Put(numbers.High, loop), numbers.Known is null ? null : Put(numbers.Known, loop));
        }

        Unbind(inLoop);
        Close(loop);
        return result;
    }

    private Operand SpreadOver(Operand operand, RuleType type, LaneFrame items) =>
        type.Kind == ValueKind.Boolean ? Truth(operand, items) : Numbers(operand, items);

    private List<Operand> Bind(ItemVariable item, Operand operand)
    {
        // Compiled outside of the calls around it, an expression finds the places of their items empty; it reads none of them.
        var before = _items;
        _items = [.. before.Take(item.Depth), .. Enumerable.Repeat<Operand>(null!, Math.Max(0, item.Depth - before.Count)), operand];
        return before;
    }

    private void Unbind(List<Operand> before) => _items = before;

    private LaneLoop Open(LaneFrame items)
    {
        var loop = new LaneLoop(items, _loops.Count + 1);
        _loops.Add(loop);
        if (_made.Count <= loop.Depth)
        {
            _made.Add([]);
        }

        _made[loop.Depth].Clear();
        return loop;
    }

    private void Close(LaneLoop loop)
    {
        _loops.RemoveAt(_loops.Count - 1);
        StepsAt(_loops.Count).Add(new LoopStep(loop) { Result = NewRegister(isMask: true, null, _loops.Count) });
    }

    /// <summary>Keeps what a turn of a loop makes, for its row.</summary>
    private Register Put(Register of, LaneLoop loop)
    {
        var kept = NewRegister(of.IsMask, loop.Items, loop.Depth - 1);
        loop.Body.Add(new PutRowStep(of, loop) { Result = kept });
        return kept;
    }
}
