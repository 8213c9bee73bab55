using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Bound;

/// <summary>Writes a bound tree back as an expression of the rule language, with names as they are declared.</summary>
public sealed class BoundPrinter : IBoundVisitor<string>
{
    private readonly LevelSet _levels;

    /// <summary>Makes a printer that writes levels by their names in <paramref name="levels"/>.</summary>
    public BoundPrinter(LevelSet levels) => _levels = levels;

    /// <summary>The expression's text.</summary>
    public string Print(BoundNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Accept(this);
    }

    /// <summary>A value as the language writes it; missing is <c>not known</c>.</summary>
    public string Print(Value value, RuleType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return value.IsMissing ? "not known" : type.Kind switch
        {
            ValueKind.Boolean => value.Answer == Answer.Met ? "true" : "false",
            ValueKind.Number => value.IsExact ? value.Number.ToString() : $"{value.Number} to {Number.FromMicros(value.High)}",
            ValueKind.Symbol => type.Symbols!.Values[(int)value.Low],
            ValueKind.Level => value.IsExact ? Level(value.Low) : $"{Level(value.Low)} to {Level(value.High)}",
            ValueKind.Date => value.Date.ToText(),
            ValueKind.Text => value.Text,
            _ => type.ToString(),
        };
    }

    /// <inheritdoc/>
    public string Visit(ConstantNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        string text = Print(node.Value, node.Type);
        return node.Type.Kind switch
        {
            ValueKind.Text or ValueKind.Symbol or ValueKind.Level => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
            ValueKind.Date => $"date('{text}')",
            _ => text,
        };
    }

    /// <inheritdoc/>
    public string Visit(InputNode node) => node.Field.Name;

    /// <inheritdoc/>
    public string Visit(ParameterNode node) => "params." + node.Parameter.Name;

    /// <inheritdoc/>
    public string Visit(LocalNode node) => node.Local.Name;

    /// <inheritdoc/>
    public string Visit(ItemNode node) => node.Item.Name ?? "";

    /// <inheritdoc/>
    public string Visit(MemberNode node) =>
        node.Item is ItemNode { Item.Name: null } ? node.Field.Name : $"{Operand(node.Item, 8)}.{node.Field.Name}";

    /// <inheritdoc/>
    public string Visit(NotNode node) => $"not {Operand(node.Operand, 4)}";

    /// <inheritdoc/>
    public string Visit(NegateNode node)
    {
        // Of a negative number: two minus signs side by side are no part of the language.
        string operand = Operand(node.Operand, 8);
        return operand.StartsWith('-') ? $"-({operand})" : $"-{operand}";
    }

    /// <inheritdoc/>
    public string Visit(ArithmeticNode node)
    {
        int own = Binding(node);
        return $"{Operand(node.Left, own)} {Sign(node.Operator)} {Operand(node.Right, own + 1)}";
    }

    /// <inheritdoc/>
    public string Visit(ComparisonNode node) => $"{Operand(node.Left, 6)} {Sign(node.Operator)} {Operand(node.Right, 6)}";

    /// <inheritdoc/>
    public string Visit(MembershipNode node) => $"{Operand(node.Value, 6)} in ({string.Join(", ", node.Options.Select(Print))})";

    /// <inheritdoc/>
    public string Visit(LogicalNode node)
    {
        string word = node.Operator == LogicalOperator.And ? "and" : "or";
        return $"{Part(node.Left)} {word} {Part(node.Right)}";

        // `and` and `or` side by side are always written with parentheses.
        string Part(BoundNode part) => part is LogicalNode l && l.Operator == node.Operator ? Print(part)
            : part is LogicalNode ? $"({Print(part)})" : Operand(part, 4);
    }

    /// <inheritdoc/>
    public string Visit(ConditionalNode node) => $"iif({Print(node.Condition)}, {Print(node.Then)}, {Print(node.Otherwise)})";

    /// <inheritdoc/>
    public string Visit(CoalesceNode node) => $"{Operand(node.Value, 8)} ?? {Operand(node.Otherwise, 8)}";

    /// <inheritdoc/>
    public string Visit(HasNode node) => $"has({Print(node.Operand)})";

    /// <inheritdoc/>
    public string Visit(FunctionNode node) => $"{FunctionName(node.Function)}({string.Join(", ", node.Arguments.Select(Print))})";

    /// <inheritdoc/>
    public string Visit(WhereNode node) => $"{Operand(node.Source, 8)}.Where({Body(node.Item, node.Predicate)})";

    /// <inheritdoc/>
    public string Visit(SelectNode node) => $"{Operand(node.Source, 8)}.Select({Body(node.Item, node.Selector)})";

    /// <inheritdoc/>
    public string Visit(OrderNode node) => $"{Operand(node.Source, 8)}.OrderBy{(node.Descending ? "Descending" : "")}({Body(node.Item, node.Key)})";

    /// <inheritdoc/>
    public string Visit(DistinctNode node) => $"{Operand(node.Source, 8)}.Distinct()";

    /// <inheritdoc/>
    public string Visit(SliceNode node) => $"{Operand(node.Source, 8)}.{node.Slice}({node.Number})";

    /// <inheritdoc/>
    public string Visit(CountNode node) => $"{Operand(node.Source, 8)}.Count({(node.Predicate is null ? "" : Body(node.Item!, node.Predicate))})";

    /// <inheritdoc/>
    public string Visit(QuantifierNode node) => $"{Operand(node.Source, 8)}.{node.Quantifier}({(node.Predicate is null ? "" : Body(node.Item!, node.Predicate))})";

    /// <inheritdoc/>
    public string Visit(AggregateNode node) => OfValues(node.Source, AggregateName(node.Aggregate), "");

    /// <inheritdoc/>
    public string Visit(WeightedMeanNode node) =>
        $"{Operand(node.Source, 8)}.Average({Body(node.Item, node.Measured)}, {Body(node.WeightItem, node.Weight)})";

    /// <inheritdoc/>
    public string Visit(AccumulateNode node) =>
        $"{Operand(node.Source, 8)}.Aggregate({Print(node.Seed)}, ({node.State.Name}, {node.Item.Name}) => {Print(node.Step)})";

    /// <inheritdoc/>
    public string Visit(MethodNode node) => OfValues(node.Source, node.Method.FunctionName, string.Join(", ", node.Arguments));

    /// <summary><c>source.Average(Score)</c> rather than <c>source.Select(Score).Average()</c>, which means the same.</summary>
    private string OfValues(BoundNode source, string call, string arguments)
    {
        string separator = arguments.Length > 0 ? ", " : "";
        return source is SelectNode select && call is not ("First" or "Last")
            ? $"{Operand(select.Source, 8)}.{call}({Body(select.Item, select.Selector)}{separator}{arguments})"
            : $"{Operand(source, 8)}.{call}({arguments})";
    }

    private string Body(ItemVariable item, BoundNode body) => item.Name is null ? Print(body) : $"{item.Name} => {Print(body)}";

    private string Operand(BoundNode node, int least) => Binding(node) < least ? $"({Print(node)})" : Print(node);

    private string Level(long rank) => rank < 1 ? $"below {_levels.NameOf(1)}" : _levels.NameOf((int)rank);

    /// <summary>How tightly a node binds, loosest first, as the parser reads it.</summary>
    private static int Binding(BoundNode node) => node switch
    {
        CoalesceNode => 1,
        LogicalNode { Operator: LogicalOperator.Or } => 2,
        LogicalNode => 3,
        NotNode => 4,
        ComparisonNode or MembershipNode => 5,
        ArithmeticNode { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } => 6,
        ArithmeticNode => 7,
        NegateNode => 7,
        _ => 9,
    };

    private static string Sign(ArithmeticOperator op) => op switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        ArithmeticOperator.Divide => "/",
        _ => "%",
    };

    private static string Sign(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => "==",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string FunctionName(ScalarFunction function) => function switch
    {
        ScalarFunction.Minimum => "min",
        ScalarFunction.Maximum => "max",
        ScalarFunction.Absolute => "abs",
        _ => "round",
    };

    private static string AggregateName(Aggregate aggregate) => aggregate switch
    {
        Aggregate.Minimum => "Min",
        Aggregate.Maximum => "Max",
        _ => aggregate.ToString(),
    };
}
