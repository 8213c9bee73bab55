using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <content>Operators and functions.</content>
internal sealed partial class LaneCompiler
{
    public Operand Visit(NotNode node) => Not(Condition(node.Operand));

    public Operand Visit(LogicalNode node)
    {
        var (left, right) = (Condition(node.Left), Condition(node.Right));
        var place = Place(left, right);
        return Logical(node.Operator, Truth(left, place), Truth(right, place));
    }

    public TruthOperand Logical(LogicalOperator op, TruthOperand a, TruthOperand b)
    {
        bool two = a.NotMet is null && b.NotMet is null;
        return op == LogicalOperator.And
            ? new(a.Frame, And(a.Met, b.Met), two ? null : Or(NotMet(a), NotMet(b)))
            : new(a.Frame, Or(a.Met, b.Met), two ? null : And(NotMet(a), NotMet(b)));
    }

    public TruthOperand Not(TruthOperand truth) => new(truth.Frame, NotMet(truth), truth.Met);

    public Operand Visit(HasNode node)
    {
        var operand = node.Operand.Accept(this);
        return operand switch
        {
            ImmediateOperand => new TruthOperand(null, All(null), null),
            ColumnOperand c => new TruthOperand(c.Frame, Known(c) ?? All(c.Frame), null),
            TruthOperand t => new TruthOperand(t.Frame, t.NotMet is null ? All(t.Frame) : Or(t.Met, t.NotMet), null),
            _ => HasNumber(node.Operand.Type, operand),
        };
    }

    private TruthOperand HasNumber(RuleType type, Operand operand)
    {
        if (type.Kind == ValueKind.Boolean)
        {
            var truth = Truth(operand, operand.Frame);
            return new(truth.Frame, truth.NotMet is null ? All(truth.Frame) : Or(truth.Met, truth.NotMet), null);
        }

        var numbers = Numbers(operand, operand.Frame);
        return new(numbers.Frame, Exact(numbers) ?? All(numbers.Frame), null);
    }

    public Operand Visit(ConditionalNode node)
    {
        var condition = Condition(node.Condition);
        var (then, otherwise) = (node.Then.Accept(this), node.Otherwise.Accept(this));
        var place = Place(condition, then, otherwise);
        condition = Truth(condition, place);
        if (node.Type.Kind == ValueKind.Boolean)
        {
            var (t, o) = (Truth(then, place), Truth(otherwise, place));
            var (yes, no) = (condition.Met, NotMet(condition));
            bool two = condition.NotMet is null && t.NotMet is null && o.NotMet is null;
            return new TruthOperand(place, Or(And(yes, t.Met), And(no, o.Met)), two ? null : Or(And(yes, NotMet(t)), And(no, NotMet(o))));
        }

        return Choose(condition, Numbers(then, place), Numbers(otherwise, place));
    }

    private NumberOperand Choose(TruthOperand condition, NumberOperand then, NumberOperand otherwise)
    {
        var place = condition.Frame;
        var low = Number(new SelectStep(condition.Met, then.Low, otherwise.Low), place);
        var high = then.High is null && otherwise.High is null ? null
            : Number(new SelectStep(condition.Met, then.High ?? then.Low, otherwise.High ?? otherwise.Low), place);
        var known = condition.NotMet is null && then.Known is null && otherwise.Known is null ? null
            : Or(Both(condition.Met, then.Known)!, Both(NotMet(condition), otherwise.Known)!);
        return new(place, low, high, known);
    }

    public Operand Visit(CoalesceNode node)
    {
        var (value, otherwise) = (node.Value.Accept(this), node.Otherwise.Accept(this));
        var place = Place(value, otherwise);
        if (node.Type.Kind == ValueKind.Boolean)
        {
            var (v, o) = (Truth(value, place), Truth(otherwise, place));
            if (v.NotMet is null)
            {
                return v;
            }

            var open = Not(Or(v.Met, v.NotMet));
            return new TruthOperand(place, Or(v.Met, And(open, o.Met)), Or(v.NotMet, And(open, NotMet(o))));
        }

        var (first, second) = (Numbers(value, place), Numbers(otherwise, place));
        return Exact(first) is not { } exact ? first : new NumberOperand(
            place,
            Number(new SelectStep(exact, first.Low, second.Low), place),
            second.High is null ? null : Number(new SelectStep(exact, first.Low, second.High), place),
            second.Known is null ? null : Or(exact, second.Known));
    }

    public Operand Visit(NegateNode node)
    {
        var operand = node.Operand.Accept(this);
        var numbers = Numbers(operand, operand.Frame);
        return new NumberOperand(numbers.Frame, Number(new AloneStep(AloneOperation.Negate, numbers.Low), numbers.Frame), null, Exact(numbers));
    }

    public Operand Visit(ArithmeticNode node)
    {
        var (left, right) = (node.Left.Accept(this), node.Right.Accept(this));
        var place = Place(left, right);
        var (a, b) = (Numbers(left, place), Numbers(right, place));
        var known = Both(Exact(a), Exact(b));
        if (node.Left.Type.Kind == ValueKind.Date)
        {
            var days = Number(new NumberStep(NumberOperation.Subtract, a.Low, b.Low), place);
            return new NumberOperand(place, Number(new AloneStep(AloneOperation.Times, days), place), null, known);
        }

        if (node.Operator is ArithmeticOperator.Divide or ArithmeticOperator.Remainder)
        {
            known = Both(known, Mask(new CompareImmediateStep(ComparisonOperator.NotEqual, b.Low, new(RuleType.Number, 0)), place));
        }

        var operation = node.Operator switch
        {
            ArithmeticOperator.Add => NumberOperation.Add,
            ArithmeticOperator.Subtract => NumberOperation.Subtract,
            ArithmeticOperator.Multiply => NumberOperation.Multiply,
            ArithmeticOperator.Divide => NumberOperation.Divide,
            _ => NumberOperation.Remainder,
        };
        return new NumberOperand(place, Number(new NumberStep(operation, a.Low, b.Low), place), null, known);
    }

    public Operand Visit(FunctionNode node)
    {
        List<Operand> operands = [.. node.Arguments.Select(a => a.Accept(this))];
        var place = Place([.. operands]);
        var first = Numbers(operands[0], place);
        var known = Exact(first);
        if (node.Function is ScalarFunction.Absolute)
        {
            return new NumberOperand(place, Number(new AloneStep(AloneOperation.Absolute, first.Low), place), null, known);
        }

        if (node.Function is ScalarFunction.Round)
        {
            long unit = 1;
            for (long i = ((ConstantNode)node.Arguments[1]).Value.Low / Values.Number.Scale; i < Values.Number.FractionalDigits; i++)
            {
                unit *= 10;
            }

            return new NumberOperand(place, Number(new AloneStep(AloneOperation.Round, first.Low, unit), place), null, known);
        }

        var low = first.Low;
        foreach (var operand in operands.Skip(1))
        {
            var next = Numbers(operand, place);
            known = Both(known, Exact(next));
            low = Number(new NumberStep(node.Function == ScalarFunction.Minimum ? NumberOperation.Minimum : NumberOperation.Maximum, low, next.Low), place);
        }

        return new NumberOperand(place, low, null, known);
    }

    private TruthOperand Condition(BoundNode node)
    {
        var operand = node.Accept(this);
        return Truth(operand, operand.Frame);
    }
}
