namespace Cbe.Sdk.Language.Bound;

/// <summary><c>Any</c> or <c>All</c>.</summary>
/// <param name="Quantifier">Which.</param>
/// <param name="Source">The sequence.</param>
/// <param name="Item">The item, with a condition.</param>
/// <param name="Predicate">The condition; null for <c>Any()</c>.</param>
public sealed record QuantifierNode(Quantifier Quantifier, BoundNode Source, ItemVariable? Item, BoundNode? Predicate) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
