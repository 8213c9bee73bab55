namespace Cbe.Sdk.Language.Bound;

/// <summary>
/// <c>Aggregate</c>: a number carried from item to item. Missing for one item is missing for good, and over undecided items it is missing.
/// Over nothing it is the seed.
/// </summary>
/// <param name="Source">The sequence.</param>
/// <param name="Seed">The number before the first item.</param>
/// <param name="State">The number carried so far.</param>
/// <param name="Item">The item.</param>
/// <param name="Step">The number with this item: within <see cref="BoundNode.Range"/> whenever the number so far is.</param>
public sealed record AccumulateNode(BoundNode Source, BoundNode Seed, ItemVariable State, ItemVariable Item, BoundNode Step) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
