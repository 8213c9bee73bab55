using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>Whether an expression reads items of sequence calls around it.</summary>
internal static class FreeItems
{
    /// <summary>Whether it reads none.</summary>
    public static bool None(BoundNode node)
    {
        // By reference: a local parameter may have items of the same name and place.
        var parts = BoundParts.Of(node).ToList();
        var own = parts.SelectMany(Declared).ToHashSet<ItemVariable>(ReferenceEqualityComparer.Instance);
        return parts.OfType<ItemNode>().All(i => own.Contains(i.Item));
    }

    /// <summary>Whether a part of an expression that makes one value of many reads an item.</summary>
    public static bool InReduction(BoundNode body, ItemVariable item) =>
        BoundParts.Of(body).Any(n => n is CountNode or QuantifierNode or AggregateNode or WeightedMeanNode or AccumulateNode or MethodNode
            && BoundParts.Of(n).Any(p => p is ItemNode i && ReferenceEquals(i.Item, item)));

    private static IEnumerable<ItemVariable> Declared(BoundNode node) => node switch
    {
        WhereNode w => [w.Item],
        SelectNode s => [s.Item],
        OrderNode o => [o.Item],
        CountNode { Item: { } item } => [item],
        QuantifierNode { Item: { } item } => [item],
        WeightedMeanNode m => [m.Item, m.WeightItem],
        AccumulateNode a => [a.State, a.Item],
        _ => [],
    };
}
