using System.Collections.Concurrent;
using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>What was generated: every kind of node with its operator, every field, function and method; so that nobody believes in a test that never asked.</summary>
internal sealed class Coverage
{
    private readonly ConcurrentDictionary<string, int> _seen = new(StringComparer.Ordinal);

    public IEnumerable<string> Seen => _seen.Keys;

    public int Of(string what) => _seen.GetValueOrDefault(what);

    public void Add(BoundPack pack)
    {
        foreach (var rule in pack.Rules.Values.SelectMany(r => r))
        {
            Add(rule.Condition);
        }

        foreach (var node in pack.ProgressionRules.Mastery.All.Select(m => m.Expression).Append(pack.EvidencePolicy.Score).Append(pack.EvidencePolicy.Provisional).OfType<BoundNode>())
        {
            Add(node);
        }
    }

    public static BoundPack? Bind(RandomPack pack, DateOnly day) => PackBinder.Bind(RulePack.Parse(pack.Json, methods: pack.Methods), day, new DiagnosticBag(), pack.Methods);

    private void Add(BoundNode root)
    {
        foreach (var node in BoundParts.Of(root))
        {
            foreach (string name in Names(node))
            {
                _seen.AddOrUpdate(name, 1, (_, n) => n + 1);
            }
        }
    }

    /// <summary>What a vocabulary offers, in the words of <see cref="Seen"/>. The method <c>average</c> as a call is the aggregate.</summary>
    public static IEnumerable<string> Offered(Vocabulary vocabulary) =>
        vocabulary.Fields.Select(f => $"field {f.Name}")
            .Concat(vocabulary.ItemTypes.SelectMany(t => t.Fields.Select(f => $"member {t.Name} {f.Name}")))
            .Concat(vocabulary.Methods.Where(m => m.FunctionName != nameof(Aggregate.Average)).Select(m => $"method {m.Name}"));

    private static IEnumerable<string> Names(BoundNode node)
    {
        yield return node.GetType().Name;
        yield return node switch
        {
            ArithmeticNode n => $"{n.Operator}{(n.Left.Type.Kind == Values.ValueKind.Date ? " of days" : "")}",
            ComparisonNode n => $"{n.Operator} of {n.Left.Type.Kind} and {n.Right.Type.Kind}",
            MembershipNode n => $"in of {n.Value.Type.Kind}",
            LogicalNode n => $"{n.Operator}",
            FunctionNode n => $"{n.Function}",
            AggregateNode n => $"{n.Aggregate} of {n.Type.Kind}",
            SliceNode n => $"{n.Slice}",
            QuantifierNode n => $"{n.Quantifier}{(n.Predicate is null ? " alone" : "")}",
            CountNode n => n.Predicate is null ? "Count alone" : "Count",
            OrderNode n => n.Descending ? "OrderByDescending" : "OrderBy",
            MethodNode n => $"method {n.Method.Name}",
            CoalesceNode n => $"?? of {n.Type.Kind}",
            ConditionalNode n => $"?: of {n.Type.Kind}",
            HasNode n => $"has of {n.Operand.Type.Kind}",
            ConstantNode n => $"constant {n.Type.Kind}",
            ParameterNode n => $"parameter {n.Type.Kind}",
            LocalNode n => $"local {n.Type.Kind}",
            InputNode n => $"field {n.Field.Name}",
            MemberNode n => $"member {n.Item.Type.Item!.Name} {n.Field.Name}",
            ItemNode n => $"item {n.Type.Kind}",
            _ => node.GetType().Name,
        };
        if (node.Degree == 2)
        {
            yield return "a call within a call";
        }
    }
}
