namespace Cbe.Sdk.Language.Bound;

/// <summary>The items by a key, stable, missing keys first.</summary>
/// <param name="Source">The sequence.</param>
/// <param name="Item">The item.</param>
/// <param name="Key">The key.</param>
/// <param name="Descending">Whether the greatest comes first.</param>
public sealed record OrderNode(BoundNode Source, ItemVariable Item, BoundNode Key, bool Descending) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
