using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Reference;

/// <summary>
/// What a rule means. Slow and plain on purpose: one method for each kind of node, no caching but of local
/// parameters, no algebra. Everything fast is held to this. One instance evaluates one rule for one input.
/// </summary>
internal sealed partial class ReferenceEvaluator(IReadOnlyList<Value> input, Tracer? tracer = null) : IBoundVisitor<Value>
{
    private Dictionary<int, Value>? _locals;
    private List<Value> _items = [];

    public Value Evaluate(BoundNode node)
    {
        if (tracer is null)
        {
            return node.Accept(this);
        }

        tracer.Enter(node);
        var value = node.Accept(this);
        tracer.Exit(value);
        return value;
    }

    public Value Visit(ConstantNode node) => node.Value;

    public Value Visit(InputNode node) => input[node.Field.Index];

    public Value Visit(ParameterNode node) => node.Parameter.Value;

    public Value Visit(LocalNode node)
    {
        tracer?.Local(node.Local.Index);
        _locals ??= [];
        if (!_locals.TryGetValue(node.Local.Index, out var value))
        {
            // A local parameter stands outside every sequence call, wherever it is first asked for.
            var around = _items;
            _items = [];
            value = Evaluate(node.Local.Value);
            _items = around;
            _locals.Add(node.Local.Index, value);
        }

        return value;
    }

    public Value Visit(ItemNode node) => _items[node.Item.Depth];

    public Value Visit(MemberNode node)
    {
        // The item itself is not traced: an explanation names it by its id.
        var item = node.Item is ItemNode variable ? Visit(variable) : Evaluate(node.Item);
        return item.IsMissing ? Value.Missing : ((Row)item.Reference!).Cells[node.Field.Index];
    }

    public Value Visit(NotNode node) => Value.Of(Evaluate(node.Operand).Answer.Not());

    public Value Visit(LogicalNode node)
    {
        var left = Evaluate(node.Left).Answer;
        var right = Evaluate(node.Right).Answer;
        return Value.Of(node.Operator == LogicalOperator.And ? left.And(right) : left.Or(right));
    }

    public Value Visit(ComparisonNode node) =>
        Value.Of(Comparison.Of(node.Operator, Evaluate(node.Left), node.Left.Type, Evaluate(node.Right), node.Right.Type));

    public Value Visit(MembershipNode node)
    {
        var value = Evaluate(node.Value);
        var answer = Answer.NotMet;
        foreach (var option in node.Options)
        {
            answer = answer.Or(Comparison.Of(ComparisonOperator.Equal, value, node.Value.Type, Evaluate(option), option.Type));
        }

        return Value.Of(answer);
    }

    public Value Visit(ConditionalNode node) => Evaluate(node.Condition).Answer switch
    {
        Answer.Met => Evaluate(node.Then),
        Answer.NotMet => Evaluate(node.Otherwise),
        _ => Value.Missing,
    };

    public Value Visit(CoalesceNode node)
    {
        var value = Evaluate(node.Value);
        return value.IsExact ? value : Evaluate(node.Otherwise);
    }

    public Value Visit(HasNode node) => Value.Of(Evaluate(node.Operand).IsExact);

    public Value Visit(NegateNode node)
    {
        var value = Evaluate(node.Operand);
        return value.IsExact ? Value.Of(-value.Number) : Value.Missing;
    }

    public Value Visit(ArithmeticNode node)
    {
        var left = Evaluate(node.Left);
        var right = Evaluate(node.Right);
        if (!left.IsExact || !right.IsExact)
        {
            return Value.Missing;
        }

        if (node.Left.Type.Kind == ValueKind.Date)
        {
            return Value.Of(Number.FromInteger(left.Low - right.Low));
        }

        bool divides = node.Operator is ArithmeticOperator.Divide or ArithmeticOperator.Remainder;
        return divides && right.Number == Number.Zero ? Value.Missing : Value.Of(node.Operator switch
        {
            ArithmeticOperator.Add => left.Number + right.Number,
            ArithmeticOperator.Subtract => left.Number - right.Number,
            ArithmeticOperator.Multiply => left.Number * right.Number,
            ArithmeticOperator.Divide => left.Number / right.Number,
            _ => left.Number % right.Number,
        });
    }

    public Value Visit(FunctionNode node)
    {
        var arguments = new List<Number>(node.Arguments.Count);
        bool known = true;
        foreach (var argument in node.Arguments)
        {
            var value = Evaluate(argument);
            known &= value.IsExact;
            arguments.Add(value.Number);
        }

        return !known ? Value.Missing : Value.Of(node.Function switch
        {
            ScalarFunction.Minimum => arguments.Min(),
            ScalarFunction.Maximum => arguments.Max(),
            ScalarFunction.Absolute => arguments[0].Abs(),
            _ => arguments[0].Round((int)(arguments[1].Micros / Number.Scale)),
        });
    }
}
