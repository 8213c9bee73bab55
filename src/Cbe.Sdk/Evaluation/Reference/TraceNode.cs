using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Reference;

/// <summary>One operand with the value it had; or, with an item's id, what was evaluated for that item.</summary>
internal sealed class TraceNode(BoundNode? node, string? itemId)
{
    public BoundNode? Node { get; } = node;

    public string? ItemId { get; } = itemId;

    public Value Value { get; set; }

    public List<TraceNode> Children { get; } = [];

    /// <summary>Of a local parameter that was evaluated before: the trace of that evaluation, which is not repeated here.</summary>
    public TraceNode? Earlier { get; set; }

    public SequenceValue Sequence => Value.Reference as SequenceValue ?? SequenceValue.Undetermined;
}
