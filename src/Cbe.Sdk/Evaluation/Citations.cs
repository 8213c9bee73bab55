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
    private HashSet<TraceNode>? _locals;
    private readonly CitedEvidence _cited;

    private Citations(CitedEvidence cited) => _cited = cited;

    /// <param name="trace">The trace of the condition.</param>
    /// <param name="sources">What the rule could see.</param>
    public static IReadOnlyList<string> Of(TraceNode trace, EvidenceSources sources)
    {
        var cited = new CitedEvidence(sources);
        new Citations(cited).Add(trace);
        return cited.Resolve();
    }

    private void Add(TraceNode trace)
    {
        switch (trace.Node)
        {
            case LocalNode:
                // Local parameters may read each other many times; each is walked once.
                var definition = trace.Earlier ?? trace;
                if ((_locals ??= []).Add(definition))
                {
                    AddAll(definition.Children);
                }

                break;
            case LogicalNode logical:
                bool deciding = trace.Value.Answer == (logical.Operator == LogicalOperator.And ? Answer.NotMet : Answer.Met);
                foreach (var operand in trace.Children)
                {
                    if (!deciding || operand.Value.Answer == trace.Value.Answer)
                    {
                        Add(operand);
                    }
                }

                break;
            case InputNode { Field.CitesEvidence: true }:
                _cited.AddOwn();
                break;
            case InputNode { Type.Kind: ValueKind.Sequence }:
                _cited.Add(trace.Sequence);
                break;
            case CountNode { Predicate: not null }:
                AddItems(trace, answer => answer != Answer.NotMet);
                break;
            case QuantifierNode { Predicate: not null } quantifier:
                AddQuantifier(trace, quantifier);
                break;
            case WhereNode or DistinctNode or SliceNode:
                _cited.Add(trace.Sequence);
                break;
            case AggregateNode { Aggregate: Aggregate.First or Aggregate.Last, Type.Kind: ValueKind.Item } when trace.Value.Reference is Row row:
                _cited.Add(row.Id);
                break;
            default:
                AddAll(trace.Children);
                break;
        }
    }

    private void AddAll(ReadOnlySpan<TraceNode> children)
    {
        foreach (var child in children)
        {
            if (child.ItemId is null)
            {
                Add(child);
            }
        }
    }

    /// <summary>Where it is decided by some items only these are cited; otherwise all.</summary>
    private void AddQuantifier(TraceNode trace, QuantifierNode quantifier)
    {
        var decides = quantifier.Quantifier == Quantifier.Any ? Answer.Met : Answer.NotMet;
        bool bySome = trace.Value.Answer == decides;
        AddItems(trace, answer => !bySome || answer == decides);
    }

    private void AddItems(TraceNode trace, Func<Answer, bool> counts)
    {
        foreach (var child in trace.Children)
        {
            if (child.ItemId is { } id && counts(child.Value.Answer))
            {
                _cited.Add(id);
            }
        }
    }
}
