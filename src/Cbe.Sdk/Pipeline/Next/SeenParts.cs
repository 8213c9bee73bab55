using Cbe.Sdk.Elements;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>
/// What the level rules see of items, part by part, and which way each part helps. An item that is at least as good in every
/// part can stand for another, so that not every combination of values need be tried.
/// </summary>
internal sealed class SeenParts
{
    /// <summary>Methods whose result never falls when a score rises. Others, such as those of a host, may pull either way.</summary>
    private static readonly string[] Rising = ["average", "decaying-average", "highest", "latest", "median", "weighted-latest"];

    private readonly AskedRules _asked;
    private readonly List<SeenPart> _parts = [];
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly HashSet<(LocalParameter, Way)> _walked = [];

    private bool _inMastery;

    private SeenParts(AskedRules asked) => _asked = asked;

    public IReadOnlyList<SeenPart> All => _parts;

    /// <summary>Members that are seen in ways of which nothing more is known: items that differ in one are different.</summary>
    public IReadOnlySet<string> Whole => _whole;

    /// <summary>Whether it matters which item comes after which: the place of an item depends on all that can be seen of it.</summary>
    public bool AreOrdered { get; private set; }

    /// <summary>Which way the score helps, where the mastery score or the trend is made of it; null where neither is asked for.</summary>
    public Way? Score { get; private set; }

    public static SeenParts Of(AskedRules asked)
    {
        var parts = new SeenParts(asked);
        foreach (var rule in asked.Levels)
        {
            parts._walked.Clear();
            parts.Walk(rule.Condition, Way.Up);
        }

        return parts;
    }

    private void Walk(BoundNode node, Way way)
    {
        switch (node)
        {
            case LogicalNode logical:
                Walk(logical.Left, way);
                Walk(logical.Right, way);
                break;
            case NotNode not:
                Walk(not.Operand, Turned(way));
                break;
            case NegateNode negated:
                Walk(negated.Operand, Turned(way));
                break;
            case LocalNode { Local: var local }:
                if (_walked.Add((local, way)))
                {
                    Walk(local.Value, way);
                }

                break;
            case ComparisonNode compared:
                var left = compared.Operator switch
                {
                    ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual => way,
                    ComparisonOperator.Less or ComparisonOperator.LessOrEqual => Turned(way),
                    _ => Way.Both,
                };
                Walk(compared.Left, left);
                Walk(compared.Right, Turned(left));
                break;
            case CountNode count:
                Items(count.Source, way);
                Condition(count.Predicate, way);
                break;
            case QuantifierNode quantified:
                Items(quantified.Source, quantified.Quantifier == Quantifier.Any ? way : Way.Both);
                Condition(quantified.Predicate, way);
                break;
            case AggregateNode { Source.Type.Element.IsScalar: true, Aggregate: not (Aggregate.First or Aggregate.Last) } aggregate:
                Values(aggregate.Source, way);
                break;
            case MethodNode method:
                Values(method.Source, Rising.Contains(method.Method.Name) ? way : Way.Both);
                break;
            case WeightedMeanNode mean:
                Items(mean.Source, Way.Both);
                Value(mean.Measured, way);
                Value(mean.Weight, Way.Both);
                break;
            case ArithmeticNode { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract, Left.Type.Kind: ValueKind.Number } sum:
                Walk(sum.Left, way);
                Walk(sum.Right, sum.Operator == ArithmeticOperator.Add ? way : Turned(way));
                break;
            case FunctionNode { Function: ScalarFunction.Minimum or ScalarFunction.Maximum } extreme:
                extreme.Arguments.ToList().ForEach(a => Walk(a, way));
                break;
            case InputNode { Field.Name: "mastery.Score" or "mastery.Level" }:
                Mastery(way);
                break;
            case InputNode { Field.Name: "trend" }:
                Score = Way.Both;
                break;
            default:
                Opaque(node);
                break;
        }
    }

    private void Mastery(Way way)
    {
        if (_asked.Mastery is { Expression: { } expression })
        {
            (bool outside, _inMastery) = (_inMastery, true);
            Walk(expression, way);
            _inMastery = outside;
        }
        else if (_asked.Mastery is { Method: { } method })
        {
            Score = (Score ?? way) | way | (Rising.Contains(method.Name) ? way : Way.Both);
        }
    }

    /// <summary>Which items a call looks at.</summary>
    private void Items(BoundNode source, Way way)
    {
        switch (source)
        {
            case InputNode:
                break;
            case LocalNode { Local: var local }:
                Items(local.Value, way);
                break;
            case WhereNode where:
                Items(where.Source, way);
                Condition(where.Predicate, way);
                break;
            case SelectNode select:
                Items(select.Source, way);
                break;
            default:
                Opaque(source);
                break;
        }
    }

    private void Values(BoundNode source, Way way)
    {
        switch (source)
        {
            case LocalNode { Local: var local }:
                Values(local.Value, way);
                break;
            case SelectNode select:
                Items(select.Source, Way.Both);
                Value(select.Selector, way);
                break;
            default:
                Opaque(source);
                break;
        }
    }

    private void Condition(BoundNode? condition, Way way)
    {
        if (condition is not null)
        {
            Value(condition, way);
        }
    }

    private void Value(BoundNode node, Way way)
    {
        var part = new SeenPart(node, way);
        if (part.IsOfItemAlone && !(_inMastery && BoundParts.Of(node).Any(n => n is InputNode)) && BoundParts.Of(node).OfType<MemberNode>().All(m => m.Item is ItemNode { Type.Item.Name: EvidenceItems.ItemName }))
        {
            _parts.Add(part);
        }
        else
        {
            Opaque(node);
        }
    }

    private void Opaque(BoundNode node)
    {
        foreach (var below in BoundParts.Of(node))
        {
            AreOrdered |= below is SliceNode or AccumulateNode or AggregateNode { Aggregate: Aggregate.First or Aggregate.Last };
            _whole.UnionWith(AskedRules.NamesOf(below).Select(f => f.Name));
            if (below is InputNode { Field.Name: "mastery.Score" or "mastery.Level" })
            {
                Mastery(Way.Both);
            }
        }
    }

    private static Way Turned(Way way) => way switch
    {
        Way.Up => Way.Down,
        Way.Down => Way.Up,
        _ => Way.Both,
    };
}
