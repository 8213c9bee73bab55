using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation;

/// <summary>
/// Which evidence a decision rests on, read from its trace: of a conjunction that fails the operands that fail, of a
/// count the items counted, of a mastery score all evidence that made it.
/// </summary>
internal sealed class Citations
{
    private readonly HashSet<TraceNode> _locals = [];

    /// <param name="trace">The trace of the condition.</param>
    /// <param name="sources">What the rule could see.</param>
    public static IReadOnlyList<string> Of(TraceNode trace, EvidenceSources sources)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        new Citations().Add(trace, sources.Own, cited);
        return sources.Resolve(cited);
    }

    private void Add(TraceNode trace, IReadOnlyList<string> all, HashSet<string> cited)
    {
        switch (trace.Node)
        {
            case LocalNode:
                // Local parameters may read each other many times; each is walked once.
                var definition = trace.Earlier ?? trace;
                foreach (var value in _locals.Add(definition) ? definition.Children : [])
                {
                    Add(value, all, cited);
                }

                break;
            case LogicalNode logical:
                bool deciding = trace.Value.Answer == (logical.Operator == LogicalOperator.And ? Answer.NotMet : Answer.Met);
                foreach (var operand in trace.Children.Where(c => !deciding || c.Value.Answer == trace.Value.Answer))
                {
                    Add(operand, all, cited);
                }

                break;
            case InputNode { Field.CitesEvidence: true }:
                cited.UnionWith(all);
                break;
            case InputNode { Type.Kind: ValueKind.Sequence }:
                cited.UnionWith(trace.Sequence.Entries.Select(e => e.Id));
                break;
            case CountNode { Predicate: not null }:
                cited.UnionWith(Items(trace).Where(i => i.Value.Answer != Answer.NotMet).Select(i => i.ItemId!));
                break;
            case QuantifierNode { Predicate: not null } quantifier:
                AddQuantifier(trace, quantifier, cited);
                break;
            case WhereNode or DistinctNode or SliceNode:
                cited.UnionWith(trace.Sequence.Entries.Select(e => e.Id));
                break;
            case AggregateNode { Aggregate: Aggregate.First or Aggregate.Last, Type.Kind: ValueKind.Item } when trace.Value.Reference is Row row:
                cited.Add(row.Id);
                break;
            default:
                foreach (var child in trace.Children.Where(c => c.ItemId is null))
                {
                    Add(child, all, cited);
                }

                break;
        }
    }

    /// <summary>Where it is decided by some items only these are cited; otherwise all.</summary>
    private static void AddQuantifier(TraceNode trace, QuantifierNode quantifier, HashSet<string> cited)
    {
        var decides = quantifier.Quantifier == Quantifier.Any ? Answer.Met : Answer.NotMet;
        bool bySome = trace.Value.Answer == decides;
        cited.UnionWith(Items(trace).Where(i => !bySome || i.Value.Answer == decides).Select(i => i.ItemId!));
    }

    private static IEnumerable<TraceNode> Items(TraceNode trace) => trace.Children.Where(c => c.ItemId is not null);
}
