using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <content>Bringing values to where they are needed: into registers, and from a case to its items.</content>
internal sealed partial class LaneCompiler
{
    /// <summary>A value as numbers, for each case or for each row of a frame.</summary>
    public NumberOperand Numbers(Operand operand, LaneFrame? place)
    {
        var numbers = operand switch
        {
            NumberOperand n => n,
            ImmediateOperand i => new NumberOperand(place, Number(new ImmediateStep(i.Immediate, place), place), null, null),
            ColumnOperand c => new(c.Items, Number(new WidenColumnStep(c.Items, c.Column, c.Factor, c.Addend), c.Items), null, Known(c)),
            TruthOperand t => OfTruth(t),
            CountOperand c => Counted(c),
            DistinctCountOperand d => Counted(d),
            ElementMemberOperand m => ElementNumbers(m),
            MeanOperand m => Mean(m),
            _ => throw new InvalidOperationException($"{operand.GetType().Name} is no number."),
        };
        return numbers.Frame == place ? numbers
            : new(place, Spread(numbers.Low, place!), numbers.High is null ? null : Spread(numbers.High, place!), numbers.Known is null ? null : Spread(numbers.Known, place!));
    }

    /// <summary>A value as a condition, for each case or for each row of a frame.</summary>
    public TruthOperand Truth(Operand operand, LaneFrame? place)
    {
        var truth = operand switch
        {
            TruthOperand t => t,
            ColumnOperand c => new TruthOperand(c.Items, Is(c, 1), c.NeverMissing ? null : Is(c, 0)),
            ElementMemberOperand m => ElementTruth(m, Truth(m.OfItems, m.Element.Source.Items)),
            _ => throw new InvalidOperationException($"{operand.GetType().Name} is no condition."),
        };
        return truth.Frame == place ? truth
            : new(place, Spread(truth.Met, place!), truth.NotMet is null ? null : Spread(truth.NotMet, place!));
    }

    public Register And(Register a, Register b) => Join(MaskOperation.And, a, b);

    public Register Or(Register a, Register b) => Join(MaskOperation.Or, a, b);

    public Register AndNot(Register a, Register b) => Join(MaskOperation.AndNot, a, b);

    public Register Not(Register mask) => Mask(new NotStep(mask), mask.Frame);

    public Register NotMet(TruthOperand truth) => truth.NotMet ?? Not(truth.Met);

    public Register All(LaneFrame? place) => Mask(new ImmediateMaskStep(true, place), place);

    public Register None(LaneFrame? place) => Mask(new ImmediateMaskStep(false, place), place);

    /// <summary>Both, where null is everywhere.</summary>
    public Register? Both(Register? a, Register? b) => a is null ? b : b is null ? a : And(a, b);

    /// <summary>The first without the second, where null is nowhere.</summary>
    public Register Without(Register a, Register? b) => b is null ? a : AndNot(a, b);

    /// <summary>Where a value is one value and not several possible ones; null for everywhere.</summary>
    public Register? Exact(NumberOperand numbers) => numbers.High is null ? numbers.Known
        : Both(numbers.Known, Mask(new CompareStep(ComparisonOperator.Equal, numbers.Low, numbers.High), numbers.Frame));

    private Register Join(MaskOperation operation, Register a, Register b)
    {
        if (a == b)
        {
            return operation == MaskOperation.AndNot ? None(a.Frame) : a;
        }

        // Of what does not matter the order, one order, so that both are one step.
        return operation != MaskOperation.AndNot && a.Id > b.Id
            ? Mask(new MaskStep(operation, b, a), a.Frame)
            : Mask(new MaskStep(operation, a, b), a.Frame);
    }

    private Register Spread(Register of, LaneFrame place) => Emit(new BroadcastStep(of, place), of.IsMask, place).Result;

    private Register? Known(ColumnOperand column) => column.NeverMissing ? null : Mask(new KnownColumnStep(column.Items, column.Column), column.Items);

    private Register Is(ColumnOperand column, long value) => Mask(
        new CompareColumnStep(column.Items, column.Column, ComparisonOperator.Equal, new(RuleType.Number, value), 1, null), column.Items);

    private Operand Constant(RuleType type, Value value)
    {
        if (value.IsMissing)
        {
            return Missing(type);
        }

        switch (type.Kind)
        {
            case ValueKind.Boolean:
                return new TruthOperand(null, value.Answer == Answer.Met ? All(null) : None(null), null);
            case ValueKind.Text:
                if (!_texts.Contains(value.Text))
                {
                    _texts.Add(value.Text);
                }

                return new ImmediateOperand(new(type, 0, value.Text));
            default:
                return new ImmediateOperand(new(type, value.Low));
        }
    }

    /// <summary>A value that is never known.</summary>
    public Operand Missing(RuleType type) => type.Kind == ValueKind.Boolean
        ? new TruthOperand(null, None(null), None(null))
        : new NumberOperand(null, Number(new ImmediateStep(new(type, 0), null), null), null, None(null));

    /// <summary>A condition as a number, as it is compared and told apart: 1 and -1.</summary>
    private NumberOperand OfTruth(TruthOperand truth) => new(
        truth.Frame,
        Number(new SelectStep(truth.Met, Immediately(1, truth.Frame), Immediately(-1, truth.Frame)), truth.Frame),
        null,
        truth.NotMet is null ? null : Or(truth.Met, truth.NotMet));

    /// <summary>A condition from a number that is 1 where it is met and 0 where it is not.</summary>
    public TruthOperand TruthOf(NumberOperand number)
    {
        var met = Mask(new CompareImmediateStep(ComparisonOperator.Equal, number.Low, new(RuleType.Number, 1)), number.Frame);
        return Known(new TruthOperand(number.Frame, met, null), number.Known);
    }

    private Register Immediately(long value, LaneFrame? place) => Number(new ImmediateStep(new(RuleType.Number, value), place), place);

    private static LaneFrame? Place(params ReadOnlySpan<Operand> operands)
    {
        foreach (var operand in operands)
        {
            if (operand.Frame is { } frame)
            {
                return frame;
            }
        }

        return null;
    }
}
