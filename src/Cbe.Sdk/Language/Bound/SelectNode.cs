namespace Cbe.Sdk.Language.Bound;

/// <summary>One value for each item.</summary>
/// <param name="Source">The sequence.</param>
/// <param name="Item">The item.</param>
/// <param name="Selector">The value.</param>
public sealed record SelectNode(BoundNode Source, ItemVariable Item, BoundNode Selector) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
