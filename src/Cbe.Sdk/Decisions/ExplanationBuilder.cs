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
    private readonly RuleTexts _texts;
    private readonly BoundPrinter _printer;

    private ExplanationBuilder(RuleEvaluation evaluation)
    {
        _evaluation = evaluation;
        _texts = evaluation.Rule.Texts(evaluation.Levels);
        _printer = _texts.Printer;
    }

    public static Explanation Build(Decision decision)
    {
        var builder = new ExplanationBuilder(decision.Evaluation);
        var root = builder.OfRule(decision.Evaluation.Rule);

        // A threshold belongs to every decision of its rule, where there was nothing to hold it against too.
        var parameters = builder._texts.Parameters;
        return new(decision, root, parameters.Count == 0 ? []
            : [.. parameters.Select(p => new ParameterCitation(p.Name, builder._printer.Print(p.Value, p.Type), p.Reference)).Distinct()]);
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
        bool isCondition = node.Type.Kind == ValueKind.Boolean;
        bool isMastery = IsMastery(node) && _evaluation.Mastery is not null;
        var comparison = isMastery ? null : Compared(trace);
        return new ExplanationNode(_texts.Of(node), isCondition && !isMastery ? trace.Value.Answer.ToName() : _printer.Print(trace.Value, node.Type))
        {
            Answer = isCondition ? trace.Value.Answer : null,
            Evidence = _evaluation.Cite(trace),
            Parts = Parts(trace),
            Finding = isMastery ? _evaluation.Mastery!.Method : comparison?.Sentence(trace.Value.Answer),
            Shortfall = comparison?.Shortfall(trace.Value.Answer),
            Items = isMastery ? Estimated(_evaluation.Mastery!) : ItemsOf(node, trace),
        };
    }

    private IReadOnlyList<ExplanationNode> Parts(TraceNode trace)
    {
        List<ExplanationNode>? parts = null;
        AddParts(trace);
        return parts is null ? [] : parts;

        // A chain of the same connective is shown as one list.
        void AddParts(TraceNode of)
        {
            foreach (var child in of.Children)
            {
                if (of.Node is LogicalNode logical && child.Node is LogicalNode l && l.Operator == logical.Operator)
                {
                    AddParts(child);
                }
                else if (of.Node is LogicalNode || (child.ItemId is null && Explains(child)))
                {
                    (parts ??= []).Add(Of(child));
                }
            }
        }
    }

    private IReadOnlyList<ExplanationItem> ItemsOf(BoundNode node, TraceNode trace) => node switch
    {
        CountNode { Predicate: not null } or QuantifierNode { Predicate: not null } or WhereNode => LookedAt(trace),
        WeightedMeanNode mean => Weighed(mean, trace),
        AccumulateNode carried => Carried(carried, trace),
        AggregateNode or MethodNode or CountNode => ValuesOf(trace),
        _ => [],
    };

    private static List<ExplanationItem> Estimated(InputOrigin mastery) =>
        [.. mastery.Items.Select(i => new ExplanationItem(i.Id, i.Value is null ? Answer.Insufficient : Answer.Met, i.Value?.ToString() ?? "no score, left out"))];

    private ComparisonWords? Compared(TraceNode trace) =>
        trace.Node is ComparisonNode comparison ? new(_texts, comparison, trace.Children[0].Value, trace.Children[1].Value) : null;

    /// <summary>Names and literals stand in the sentence already; a sequence says something only by its items.</summary>
    private static bool Explains(TraceNode trace)
    {
        switch (trace.Node)
        {
            case { } node when IsMastery(node):
            case WhereNode:
                return true;
            case ConstantNode or InputNode or ParameterNode or ItemNode or MemberNode or SelectNode:
                return false;
            case LocalNode:
                return trace.Children.Length > 0;
            case { Type.Kind: ValueKind.Sequence }:
                foreach (var child in trace.Children)
                {
                    if (child.Node is not null && Explains(child))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return true;
        }
    }

    private static bool IsMastery(BoundNode node) => node is InputNode { Field.Name: "mastery.Score" or "mastery.Level" };

    /// <summary>What was evaluated for each item, in order.</summary>
    private static List<TraceNode> ForItems(TraceNode trace)
    {
        var items = new List<TraceNode>(trace.Children.Length);
        foreach (var child in trace.Children)
        {
            if (child.ItemId is not null)
            {
                items.Add(child);
            }
        }

        return items;
    }

    private List<ExplanationItem> LookedAt(TraceNode trace) =>
        ForItems(trace).ConvertAll(c => new ExplanationItem(_evaluation.NameOf(c.ItemId!), c.Value.Answer, Because(c.Children[0])));

    /// <summary>The values that an aggregate was made of; an item without a value was left out. Of equal values that count once, the first item is named.</summary>
    private ExplanationItem[] ValuesOf(TraceNode trace)
    {
        var source = trace.Children[0];
        return Selection(source) is not { } select ? [] : Array.ConvertAll(source.Sequence.Entries, e => new ExplanationItem(
            _evaluation.NameOf(e.Id),
            e.Value.IsMissing || e.IsUndecided ? Answer.Insufficient : Answer.Met,
            e.Value.IsMissing ? $"{_texts.Of(select.Selector)} is not known, left out" : _printer.Print(e.Value, select.Selector.Type)));
    }

    /// <summary>Each value with its weight: two evaluations for each item.</summary>
    private List<ExplanationItem> Weighed(WeightedMeanNode node, TraceNode trace) =>
        [.. ForItems(trace).Chunk(2).Select(pair =>
        {
            var unknown = pair[0].Value.IsExact ? pair[1].Value.IsExact ? null : node.Weight : node.Measured;
            return new ExplanationItem(_evaluation.NameOf(pair[0].ItemId!), unknown is null ? Answer.Met : Answer.Insufficient, unknown is null
                ? $"{_printer.Print(pair[0].Value, RuleType.Number)}, weight {_printer.Print(pair[1].Value, RuleType.Number)}"
                : $"{_texts.Of(unknown)} is not known, left out");
        })];

    /// <summary>What the number is after each item, up to the first with which it is not known.</summary>
    private List<ExplanationItem> Carried(AccumulateNode node, TraceNode trace) =>
        ForItems(trace).ConvertAll(c => new ExplanationItem(
            _evaluation.NameOf(c.ItemId!), c.Value.IsExact ? Answer.Met : Answer.Insufficient, $"{node.State.Name} is {_printer.Print(c.Value, RuleType.Number)}"));

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

        foreach (var operand in condition.Node is LogicalNode ? condition.Children : [])
        {
            if (operand.Value.Answer == condition.Value.Answer)
            {
                return Because(operand);
            }
        }

        return condition.Node switch
        {
            ComparisonNode c => $"{_texts.Of(c.Left)} is {_printer.Print(condition.Children[0].Value, c.Left.Type)}",
            MembershipNode m => $"{_texts.Of(m.Value)} is {_printer.Print(condition.Children[0].Value, m.Value.Type)}",
            _ => $"{_texts.Of(condition.Node!)} is {condition.Value.Answer.ToName()}",
        };
    }
}
