namespace Cbe.Sdk.Language.Bound;

/// <summary>How many items there are, or how many meet a condition; known within bounds when some are undecided.</summary>
/// <param name="Source">The sequence.</param>
/// <param name="Item">The item, with a condition.</param>
/// <param name="Predicate">The condition, or null for all.</param>
public sealed record CountNode(BoundNode Source, ItemVariable? Item, BoundNode? Predicate) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
