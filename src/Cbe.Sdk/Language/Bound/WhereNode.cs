namespace Cbe.Sdk.Language.Bound;

/// <summary>The items for which the condition is met; an item for which it is insufficient stays as undecided.</summary>
/// <param name="Source">The sequence.</param>
/// <param name="Item">The item.</param>
/// <param name="Predicate">The condition.</param>
public sealed record WhereNode(BoundNode Source, ItemVariable Item, BoundNode Predicate) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
