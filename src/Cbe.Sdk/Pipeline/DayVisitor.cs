using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline;

/// <summary>
/// Walks a rule and tells of each part how it moves: a list of the ways that are possible, as for <c>a ?? b</c>. Of a sequence
/// it tells how its entries move. A smallest or largest of several compares as each of them does, so it moves as any of them.
/// </summary>
internal sealed class DayVisitor(DayReading reading, Dictionary<LocalParameter, IReadOnlyList<DayForm>> locals) : IBoundVisitor<IReadOnlyList<DayForm>>
{
    /// <summary>More ways than this are one: freely.</summary>
    private const int Ways = 8;

    private static readonly IReadOnlyList<DayForm> Still = [DayForm.Still];

    private readonly Dictionary<int, IReadOnlyList<DayForm>> _items = [];

    public IReadOnlyList<DayForm> Visit(ConstantNode node) => Of(node.Type, node.Value);

    public IReadOnlyList<DayForm> Visit(ParameterNode node) => Of(node.Type, node.Parameter.Value);

    public IReadOnlyList<DayForm> Visit(InputNode node) => Of(node.Field);

    public IReadOnlyList<DayForm> Visit(MemberNode node)
    {
        node.Item.Accept(this);
        return Of(node.Field);
    }

    public IReadOnlyList<DayForm> Visit(ItemNode node) => _items.GetValueOrDefault(node.Item.Depth, Still);

    public IReadOnlyList<DayForm> Visit(LocalNode node)
    {
        // A local parameter stands outside every sequence call, wherever it is read.
        if (!locals.TryGetValue(node.Local, out var forms))
        {
            forms = node.Local.Value.Accept(new DayVisitor(reading, locals));
            locals.Add(node.Local, forms);
        }

        return forms;
    }

    public IReadOnlyList<DayForm> Visit(ComparisonNode node)
    {
        reading.Compare(node.Left.Accept(this), node.Right.Accept(this));
        return Still;
    }

    public IReadOnlyList<DayForm> Visit(MembershipNode node)
    {
        var value = node.Value.Accept(this);
        foreach (var option in node.Options)
        {
            reading.Compare(value, option.Accept(this));
        }

        return Still;
    }

    public IReadOnlyList<DayForm> Visit(NotNode node) => node.Operand.Accept(this);

    public IReadOnlyList<DayForm> Visit(LogicalNode node)
    {
        node.Left.Accept(this);
        return node.Right.Accept(this);
    }

    public IReadOnlyList<DayForm> Visit(ConditionalNode node)
    {
        node.Condition.Accept(this);
        return Any(node.Then.Accept(this), node.Otherwise.Accept(this));
    }

    public IReadOnlyList<DayForm> Visit(CoalesceNode node) => Any(Known(node.Value), node.Otherwise.Accept(this));

    public IReadOnlyList<DayForm> Visit(HasNode node)
    {
        Known(node.Operand);
        return Still;
    }

    public IReadOnlyList<DayForm> Visit(NegateNode node) => [.. node.Operand.Accept(this).Select(f => f.Negated())];

    public IReadOnlyList<DayForm> Visit(ArithmeticNode node)
    {
        bool days = node.Left.Type.Kind == ValueKind.Date;
        return Each(node.Left.Accept(this), node.Right.Accept(this), (a, b) => node.Operator switch
        {
            ArithmeticOperator.Subtract => days ? a.Since(b) : a.Plus(b.Negated()),
            ArithmeticOperator.Add => a.Plus(b),
            ArithmeticOperator.Multiply when (a.Movement, b.Movement) == (Movement.Fixed, Movement.Fixed) => DayForm.Fixed(a.Offset * b.Offset),
            _ => a.Mixed(b),
        });
    }

    public IReadOnlyList<DayForm> Visit(FunctionNode node)
    {
        var arguments = node.Arguments.Select(a => a.Accept(this)).ToList();
        return node.Function is ScalarFunction.Minimum or ScalarFunction.Maximum
            ? arguments.Aggregate(Any)
            : arguments.Aggregate(Still, (all, next) => Each(all, next, (a, b) => a.Mixed(b)));
    }

    public IReadOnlyList<DayForm> Visit(WhereNode node)
    {
        var source = node.Source.Accept(this);
        Inside(source, node.Item, node.Predicate);
        return source;
    }

    public IReadOnlyList<DayForm> Visit(SelectNode node) => Inside(node.Source.Accept(this), node.Item, node.Selector);

    public IReadOnlyList<DayForm> Visit(OrderNode node)
    {
        var source = node.Source.Accept(this);
        var key = Inside(source, node.Item, node.Key);
        reading.Compare(key, key);
        return source;
    }

    public IReadOnlyList<DayForm> Visit(DistinctNode node)
    {
        var source = node.Source.Accept(this);
        reading.Compare(source, source);
        return source;
    }

    public IReadOnlyList<DayForm> Visit(SliceNode node) => node.Source.Accept(this);

    public IReadOnlyList<DayForm> Visit(CountNode node) => Asks(node.Source, node.Item, node.Predicate);

    public IReadOnlyList<DayForm> Visit(QuantifierNode node) => Asks(node.Source, node.Item, node.Predicate);

    public IReadOnlyList<DayForm> Visit(AggregateNode node)
    {
        var source = node.Source.Accept(this);
        return node.Aggregate is Aggregate.First or Aggregate.Last or Aggregate.Minimum or Aggregate.Maximum
            ? source
            : Each(source, Still, (a, b) => a.Mixed(b));
    }

    public IReadOnlyList<DayForm> Visit(WeightedMeanNode node)
    {
        var source = node.Source.Accept(this);
        return Each(Inside(source, node.Item, node.Measured), Inside(source, node.WeightItem, node.Weight), (a, b) => a.Mixed(b));
    }

    public IReadOnlyList<DayForm> Visit(AccumulateNode node)
    {
        var source = node.Source.Accept(this);
        var carried = Each(node.Seed.Accept(this), Still, (a, b) => a.Mixed(b));

        // What a step makes is carried into the next one: once it counts days, all that it is compared with is compared freely.
        var made = Step(Still);
        return made.All(f => f == DayForm.Still) ? carried : Step([DayForm.Freely]);

        IReadOnlyList<DayForm> Step(IReadOnlyList<DayForm> soFar)
        {
            _items[node.State.Depth] = soFar;
            return Each(Inside(source, node.Item, node.Step), Still, (a, b) => a.Mixed(b));
        }
    }

    public IReadOnlyList<DayForm> Visit(MethodNode node) => Each(node.Source.Accept(this), Still, (a, b) => a.Mixed(b));

    private IReadOnlyList<DayForm> Of(Field field)
    {
        reading.See(field.Name);
        return field.Name switch
        {
            "asOf" => [DayForm.Today],
            "DaysAgo" => [new(Movement.Age, 1)],
            _ => field.Type.Kind == ValueKind.Date ? [new(Movement.Entry)] : Still,
        };
    }

    private static IReadOnlyList<DayForm> Of(RuleType type, Value value) => (type.Kind, value.IsExact) switch
    {
        (ValueKind.Number, true) => [DayForm.Fixed(value.Number)],
        (ValueKind.Date, true) => [DayForm.Fixed(value.Date)],
        _ => Still,
    };

    /// <summary>What is asked is whether the value is there: of one that moves freely, a quotient perhaps, that may change on any day.</summary>
    private IReadOnlyList<DayForm> Known(BoundNode node)
    {
        var forms = node.Accept(this);
        if (forms.Any(f => f.Movement == Movement.Freely))
        {
            reading.LookEveryDay();
        }

        return forms;
    }

    private IReadOnlyList<DayForm> Inside(IReadOnlyList<DayForm> source, ItemVariable item, BoundNode body)
    {
        _items[item.Depth] = source;
        return body.Accept(this);
    }

    private IReadOnlyList<DayForm> Asks(BoundNode source, ItemVariable? item, BoundNode? predicate)
    {
        var forms = source.Accept(this);
        if (predicate is not null)
        {
            Inside(forms, item!, predicate);
        }

        return Still;
    }

    private static IReadOnlyList<DayForm> Any(IReadOnlyList<DayForm> one, IReadOnlyList<DayForm> other) => Few(one.Concat(other));

    private static IReadOnlyList<DayForm> Each(IReadOnlyList<DayForm> left, IReadOnlyList<DayForm> right, Func<DayForm, DayForm, DayForm> made) =>
        Few(left.SelectMany(a => right.Select(b => made(a, b))));

    private static IReadOnlyList<DayForm> Few(IEnumerable<DayForm> forms)
    {
        var few = forms.Distinct().Take(Ways + 1).ToList();
        return few.Count > Ways ? [DayForm.Freely] : few;
    }
}
