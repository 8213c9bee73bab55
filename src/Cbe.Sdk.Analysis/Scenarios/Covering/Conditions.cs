using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Covering;

/// <summary>The parts of a rule that are conditions themselves.</summary>
internal static class Conditions
{
    /// <summary>Every part with the part around it, in the order of reading; a local parameter that is read many times stands there once.</summary>
    public static IEnumerable<(BoundNode Node, BoundNode? Parent)> Of(BoundNode root)
    {
        var open = new Stack<(BoundNode, BoundNode?)>([(root, null)]);
        var locals = new HashSet<LocalParameter>(ReferenceEqualityComparer.Instance);
        while (open.TryPop(out var at))
        {
            yield return at;
            var (node, _) = at;
            if (node is LocalNode { Local: var local } && !locals.Add(local))
            {
                continue;
            }

            // Of its own parts the nearest alone: what is below them is reached by them.
            foreach (var part in Below(node).Reverse())
            {
                open.Push((part, node));
            }
        }
    }

    /// <summary>Whether a part counts by itself: a comparison, a list, an <c>Any</c>, a truth; of a chain of <c>and</c> the whole and its links, and of <c>not x</c> only <c>x</c>.</summary>
    public static bool Counts(BoundNode node, BoundNode? parent) => node.Type.Kind == ValueKind.Boolean && node switch
    {
        ConstantNode or ParameterNode or NotNode or LocalNode or CoalesceNode => false,
        LogicalNode logical => parent is not LogicalNode around || around.Operator != logical.Operator,
        _ => true,
    };

    private static IReadOnlyList<BoundNode> Below(BoundNode node) => node.Accept(Parts);

    private static readonly BoundParts Parts = new();
}
