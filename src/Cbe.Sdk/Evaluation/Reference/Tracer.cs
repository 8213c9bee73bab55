using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Reference;

/// <summary>Writes down every operand while a rule is evaluated.</summary>
internal sealed class Tracer
{
    private readonly Stack<TraceNode> _open = new();
    private Dictionary<int, TraceNode>? _locals;

    /// <summary>The whole trace, once the rule has been evaluated.</summary>
    public TraceNode? Root { get; private set; }

    public void Enter(BoundNode node) => Open(new TraceNode(node, null));

    public void Exit(Value value) => _open.Pop().Value = value;

    /// <summary>A local parameter is evaluated once; where it is read again the trace points to that one evaluation.</summary>
    public void Local(int index)
    {
        var node = _open.Peek();
        _locals ??= [];
        if (!_locals.TryAdd(index, node))
        {
            node.Earlier = _locals[index];
        }
    }

    /// <summary>What follows is evaluated for one item.</summary>
    public void EnterItem(string id) => Open(new TraceNode(null, id));

    public void ExitItem(Value value) => _open.Pop().Value = value;

    private void Open(TraceNode node)
    {
        if (_open.TryPeek(out var parent))
        {
            parent.Add(node);
        }
        else
        {
            Root = node;
        }

        _open.Push(node);
    }
}
