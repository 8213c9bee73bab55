using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Decisions;

/// <summary>Makes an explanation of a trace: the tree of sub-expressions, without what explains nothing.</summary>
internal sealed class ExplanationBuilder
{
    private readonly RuleEvaluation _evaluation;
    private readonly BoundPrinter _printer;

    private ExplanationBuilder(RuleEvaluation evaluation)
    {
        _evaluation = evaluation;
        _printer = new BoundPrinter(evaluation.Levels);
    }

    public static Explanation Build(Decision decision)
    {
        var builder = new ExplanationBuilder(decision.Evaluation);
        var root = builder.OfRule(decision.Evaluation.Rule);

        // A threshold belongs to every decision of its rule, where there was nothing to hold it against too.
        var parameters = BoundParts.Of(decision.Evaluation.Rule.Condition).OfType<ParameterNode>().Select(n => n.Parameter)
            .Select(p => new ParameterCitation(p.Name, builder._printer.Print(p.Value, p.Type), p.Reference));
        return new(decision, root, [.. parameters.Distinct()]);
    }

    /// <summary>Nested rules are shown by their names and messages, each with its own condition.</summary>
    private ExplanationNode OfRule(BoundRule rule)
    {
        if (rule.Rules.Count == 0)
        {
            return Of(_evaluation.Trace(rule.Condition));
        }

        var trace = _evaluation.Trace(rule.Condition);
        string word = rule.Rule.Operator == RuleOperator.Or ? "at least one of" : "all of";
        return new($"{word}: {string.Join(", ", rule.Rules.Select(r => r.Name))}", trace.Value.Answer.ToName())
        {
            Answer = trace.Value.Answer,
            Evidence = _evaluation.Cite(trace),
            Parts = [.. rule.Rules.Select(OfRule)],
        };
    }

    private ExplanationNode Of(TraceNode trace)
    {
        var node = trace.Node!;
        var made = new ExplanationNode(_printer.Print(node), _printer.Print(trace.Value, node.Type))
        {
            Answer = node.Type.Kind == ValueKind.Boolean ? trace.Value.Answer : null,
            Evidence = _evaluation.Cite(trace),
            Parts = [.. Operands(trace).Where(o => node is LogicalNode || Explains(o)).Select(Of)],
        };
        if (IsMastery(node) && _evaluation.Mastery is { } mastery)
        {
            return made with { Finding = mastery.Method, Items = [.. mastery.Items.Select(i => new ExplanationItem(i.Id, i.Value is null ? Answer.Insufficient : Answer.Met, i.Value?.ToString() ?? "no score, left out"))] };
        }

        if (made.Answer is { } answer)
        {
            made = made with { Value = answer.ToName() };
        }

        return node switch
        {
            ComparisonNode comparison => Compared(made, comparison, trace),
            CountNode { Predicate: not null } or QuantifierNode { Predicate: not null } or WhereNode => made with { Items = ItemsOf(trace) },
            WeightedMeanNode mean => made with { Items = Weighed(mean, trace) },
            AccumulateNode carried => made with { Items = Carried(carried, trace) },
            AggregateNode or MethodNode or CountNode => made with { Items = ValuesOf(trace) },
            _ => made,
        };
    }

    private ExplanationNode Compared(ExplanationNode made, ComparisonNode comparison, TraceNode trace)
    {
        var (left, right) = (trace.Children[0], trace.Children[1]);
        var words = new ComparisonWords(_printer, comparison, left.Value, right.Value);
        return made with { Finding = words.Sentence(trace.Value.Answer), Shortfall = words.Shortfall(trace.Value.Answer) };
    }

    /// <summary>A chain of the same connective is shown as one list.</summary>
    private static IEnumerable<TraceNode> Operands(TraceNode trace)
    {
        if (trace.Node is not LogicalNode logical)
        {
            return trace.Children.Where(c => c.ItemId is null);
        }

        return trace.Children.SelectMany(c => c.Node is LogicalNode l && l.Operator == logical.Operator ? Operands(c) : [c]);
    }

    /// <summary>Names and literals stand in the sentence already; a sequence says something only by its items.</summary>
    private static bool Explains(TraceNode trace) => trace.Node switch
    {
        { } node when IsMastery(node) => true,
        ConstantNode or InputNode or ParameterNode or ItemNode or MemberNode or SelectNode => false,
        WhereNode => true,
        LocalNode => trace.Children.Count > 0,
        { Type.Kind: ValueKind.Sequence } => trace.Children.Exists(c => c.Node is not null && Explains(c)),
        _ => true,
    };

    private static bool IsMastery(BoundNode node) => node is InputNode { Field.Name: "mastery.Score" or "mastery.Level" };

    private List<ExplanationItem> ItemsOf(TraceNode trace) =>
        [.. trace.Children.Where(c => c.ItemId is not null).Select(c => new ExplanationItem(_evaluation.NameOf(c.ItemId!), c.Value.Answer, Because(c.Children[0])))];

    /// <summary>The values that an aggregate was made of; an item without a value was left out. Of equal values that count once, the first item is named.</summary>
    private List<ExplanationItem> ValuesOf(TraceNode trace)
    {
        var source = trace.Children[0];
        return Selection(source) is not { } select ? [] : [.. source.Sequence.Entries.Select(e => new ExplanationItem(
            _evaluation.NameOf(e.Id),
            e.Value.IsMissing || e.IsUndecided ? Answer.Insufficient : Answer.Met,
            e.Value.IsMissing ? $"{_printer.Print(select.Selector)} is not known, left out" : _printer.Print(e.Value, select.Selector.Type)))];
    }

    /// <summary>Each value with its weight: two evaluations for each item.</summary>
    private List<ExplanationItem> Weighed(WeightedMeanNode node, TraceNode trace) =>
        [.. trace.Children.Where(c => c.ItemId is not null).Chunk(2).Select(pair =>
        {
            var unknown = pair[0].Value.IsExact ? pair[1].Value.IsExact ? null : node.Weight : node.Measured;
            return new ExplanationItem(_evaluation.NameOf(pair[0].ItemId!), unknown is null ? Answer.Met : Answer.Insufficient, unknown is null
                ? $"{_printer.Print(pair[0].Value, RuleType.Number)}, weight {_printer.Print(pair[1].Value, RuleType.Number)}"
                : $"{_printer.Print(unknown)} is not known, left out");
        })];

    /// <summary>What the number is after each item, up to the first with which it is not known.</summary>
    private List<ExplanationItem> Carried(AccumulateNode node, TraceNode trace) =>
        [.. trace.Children.Where(c => c.ItemId is not null).Select(c => new ExplanationItem(
            _evaluation.NameOf(c.ItemId!), c.Value.IsExact ? Answer.Met : Answer.Insufficient, $"{node.State.Name} is {_printer.Print(c.Value, RuleType.Number)}"))];

    /// <summary>Where the values of a sequence were taken from its items, however they were ordered or cut since.</summary>
    private static SelectNode? Selection(TraceNode source) => source.Node switch
    {
        SelectNode select => select,
        DistinctNode or SliceNode or OrderNode => Selection(source.Children[0]),
        _ => null,
    };

    /// <summary>The first part of an item's condition that decides against it.</summary>
    private string? Because(TraceNode condition)
    {
        if (condition.Value.Answer == Answer.Met)
        {
            return null;
        }

        if (condition.Node is LogicalNode && condition.Children.Find(c => c.Value.Answer == condition.Value.Answer) is { } operand)
        {
            return Because(operand);
        }

        return condition.Node switch
        {
            ComparisonNode c => $"{_printer.Print(c.Left)} is {_printer.Print(condition.Children[0].Value, c.Left.Type)}",
            MembershipNode m => $"{_printer.Print(m.Value)} is {_printer.Print(condition.Children[0].Value, m.Value.Type)}",
            _ => $"{_printer.Print(condition.Node!)} is {condition.Value.Answer.ToName()}",
        };
    }
}
