using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>
/// What a rule means, for all learners with so many items at once: the Reference evaluator, said in terms of a solver. It is held to that
/// by concrete learners, and every learner that a solver finds is evaluated again by the Reference evaluator before anybody sees it.
/// </summary>
internal partial class SymbolicEvaluator : IBoundVisitor<SymbolicValue>
{
    private readonly IReadOnlyDictionary<string, SymbolicValue> _input;
    private readonly TextCodes _texts;
    private readonly Dictionary<int, SymbolicValue> _locals = [];
    private List<SymbolicValue> _items = [];

    /// <param name="algebra">The terms.</param>
    /// <param name="input">What the rule sees, by the names of fields.</param>
    /// <param name="texts">The codes of texts.</param>
    public SymbolicEvaluator(SymbolicAlgebra algebra, IReadOnlyDictionary<string, SymbolicValue> input, TextCodes texts)
    {
        Algebra = algebra;
        _input = input;
        _texts = texts;
    }

    protected SymbolicAlgebra Algebra { get; }

    protected Terms Terms => Algebra.Terms;

    public SymbolicTruth Ask(BoundNode condition) => (SymbolicTruth)Evaluate(condition);

    public SymbolicValue Evaluate(BoundNode node) => node.Accept(this);

    public SymbolicValue Visit(ConstantNode node) => Constant(node.Value, node.Type);

    public SymbolicValue Visit(ParameterNode node) => Constant(node.Parameter.Value, node.Type);

    public virtual SymbolicValue Visit(InputNode node) => _input.TryGetValue(node.Field.Name, out var value) ? value
        : throw new UnsupportedConstructException($"`{node.Field.Name}`, which a solver is not told of");

    public SymbolicValue Visit(LocalNode node)
    {
        if (!_locals.TryGetValue(node.Local.Index, out var value))
        {
            var around = _items;
            _items = [];
            value = Evaluate(node.Local.Value);
            _items = around;
            _locals.Add(node.Local.Index, value);
        }

        return value;
    }

    public SymbolicValue Visit(ItemNode node) => _items[node.Item.Depth];

    public SymbolicValue Visit(MemberNode node)
    {
        if (Evaluate(node.Item) is not SymbolicItem item || !item.Members.TryGetValue(node.Field.Name, out var member))
        {
            throw new UnsupportedConstructException($"`{node.Field.Name}`, which a solver is not told of");
        }

        return member switch
        {
            SymbolicTruth t => new SymbolicTruth(Terms.And(item.Known, t.Met), Terms.And(item.Known, t.NotMet)),
            SymbolicScalar s => Algebra.Where(item.Known, s),
            _ => throw new UnsupportedConstructException($"`{node.Field.Name}`, a sequence inside an item"),
        };
    }

    public SymbolicValue Visit(NotNode node) => Algebra.Not(Ask(node.Operand));

    public SymbolicValue Visit(LogicalNode node)
    {
        var (left, right) = (Ask(node.Left), Ask(node.Right));
        return node.Operator == LogicalOperator.And ? Algebra.And(left, right) : Algebra.Or(left, right);
    }

    public SymbolicValue Visit(ComparisonNode node) => Algebra.Compare(node.Operator, Evaluate(node.Left), node.Left.Type, Evaluate(node.Right), node.Right.Type);

    public SymbolicValue Visit(MembershipNode node)
    {
        var value = Evaluate(node.Value);
        return node.Options.Aggregate(Algebra.NotMet, (answer, option) =>
            Algebra.Or(answer, Algebra.Compare(ComparisonOperator.Equal, value, node.Value.Type, Evaluate(option), option.Type)));
    }

    public SymbolicValue Visit(ConditionalNode node)
    {
        var condition = Ask(node.Condition);
        var chosen = Algebra.If(condition.Met, Evaluate(node.Then), Evaluate(node.Otherwise));
        return OnlyWhere(Algebra.IsExact(condition), chosen);
    }

    public SymbolicValue Visit(CoalesceNode node)
    {
        var value = Evaluate(node.Value);
        return Algebra.If(Algebra.IsExact(value), value, Evaluate(node.Otherwise));
    }

    public SymbolicValue Visit(HasNode node) => Algebra.Of(Algebra.IsExact(Evaluate(node.Operand)));

    public SymbolicValue Visit(NegateNode node)
    {
        var value = (SymbolicScalar)Evaluate(node.Operand);
        return Algebra.Exact(Algebra.IsExact(value), Terms.Negate(value.Low));
    }

    public SymbolicValue Visit(ArithmeticNode node)
    {
        var (left, right) = ((SymbolicScalar)Evaluate(node.Left), (SymbolicScalar)Evaluate(node.Right));
        var known = Terms.And(Algebra.IsExact(left), Algebra.IsExact(right));
        if (node.Left.Type.Kind == ValueKind.Date)
        {
            return Algebra.Exact(known, Terms.Multiply(Terms.Subtract(left.Low, right.Low), Terms.Of(Number.Scale)));
        }

        if (node.Operator is ArithmeticOperator.Divide or ArithmeticOperator.Remainder)
        {
            known = Terms.And(known, Terms.Not(Terms.Equal(right.Low, Terms.Of(0))));
        }

        return Algebra.Exact(known, node.Operator switch
        {
            ArithmeticOperator.Add => Terms.Add(left.Low, right.Low),
            ArithmeticOperator.Subtract => Terms.Subtract(left.Low, right.Low),
            ArithmeticOperator.Multiply => Algebra.Product(left.Low, right.Low),
            ArithmeticOperator.Divide => Algebra.Divided(left.Low, right.Low),
            _ => Terms.Remainder(left.Low, right.Low),
        });
    }

    public SymbolicValue Visit(FunctionNode node)
    {
        var arguments = node.Arguments.Select(a => (SymbolicScalar)Evaluate(a)).ToList();
        var known = Terms.And([.. arguments.Select(Algebra.IsExact)]);
        return Algebra.Exact(known, node.Function switch
        {
            ScalarFunction.Minimum => arguments.Select(a => a.Low).Aggregate(Algebra.Least),
            ScalarFunction.Maximum => arguments.Select(a => a.Low).Aggregate(Algebra.Greatest),
            ScalarFunction.Absolute => Terms.If(Terms.Less(arguments[0].Low, Terms.Of(0)), Terms.Negate(arguments[0].Low), arguments[0].Low),
            _ => RoundedTo(arguments[0].Low, node.Arguments[1]),
        });
    }

    /// <summary>What the body says of an item.</summary>
    protected SymbolicValue For(SymbolicValue item, BoundNode body)
    {
        _items.Add(item);
        var value = Evaluate(body);
        _items.RemoveAt(_items.Count - 1);
        return value;
    }

    /// <summary>The same inside so many sequence calls whose items are not known.</summary>
    protected SymbolicValue Inside(int depth, SymbolicValue unknown, Func<SymbolicValue> evaluate)
    {
        ArgumentNullException.ThrowIfNull(evaluate);
        var around = _items;
        _items = [.. Enumerable.Repeat(unknown, depth)];
        var value = evaluate();
        _items = around;
        return value;
    }

    private Whole RoundedTo(Whole number, BoundNode digits)
    {
        long wanted = digits is ConstantNode constant ? constant.Value.Low / Number.Scale : throw new UnsupportedConstructException("`round` to a number of digits that varies");
        Int128 unit = 1;
        for (long i = wanted; i < Number.FractionalDigits; i++)
        {
            unit *= 10;
        }

        return Terms.Multiply(Terms.RoundedQuotient(number, Terms.Of(unit)), Terms.Of(unit));
    }

    private SymbolicValue OnlyWhere(Truth condition, SymbolicValue value) => value switch
    {
        SymbolicTruth t => new SymbolicTruth(Terms.And(condition, t.Met), Terms.And(condition, t.NotMet)),
        SymbolicScalar s => Algebra.Where(condition, s),
        SymbolicItem i => i with { Known = Terms.And(condition, i.Known) },
        _ => throw new UnsupportedConstructException("a choice between two sequences"),
    };

    private SymbolicValue Constant(Value value, RuleType type) => type.Kind switch
    {
        ValueKind.Boolean => value.IsMissing ? Algebra.Insufficient : Algebra.Of(Terms.Of(value.Answer == Answer.Met)),
        ValueKind.Text => value.IsMissing ? Algebra.Missing : Algebra.Exact(Terms.Of(_texts.Of(value.Text))),
        _ => value.IsMissing ? Algebra.Missing : new SymbolicScalar(Terms.True, Terms.Of(value.Low), Terms.Of(value.High)),
    };
}
