using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Reference;

/// <summary>One operand with the value it had; or, with an item's id, what was evaluated for that item.</summary>
internal sealed class TraceNode(BoundNode? node, string? itemId)
{
    private static readonly TraceNode[] Nothing = [];

    private TraceNode[] _children = Nothing;
    private int _count;

    public BoundNode? Node { get; } = node;

    public string? ItemId { get; } = itemId;

    public Value Value { get; set; }

    /// <summary>What was evaluated for it, in order.</summary>
    public ReadOnlySpan<TraceNode> Children => _children.AsSpan(0, _count);

    /// <summary>Of a local parameter that was evaluated before: the trace of that evaluation, which is not repeated here.</summary>
    public TraceNode? Earlier { get; set; }

    public SequenceValue Sequence => Value.Reference as SequenceValue ?? SequenceValue.Undetermined;

    public void Add(TraceNode child)
    {
        if (_count == _children.Length)
        {
            // Most have one or two; a sequence has one for each item.
            Array.Resize(ref _children, _count == 0 ? 2 : _count * 4);
        }

        _children[_count++] = child;
    }
}
