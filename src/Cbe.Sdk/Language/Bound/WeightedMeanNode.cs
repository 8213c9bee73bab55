namespace Cbe.Sdk.Language.Bound;

/// <summary>
/// <c>Average(value, weight)</c>: the sum of value times weight by the sum of weights, rounded once. An item where one of the
/// two is missing is left out; weights that are 0 together are missing.
/// </summary>
/// <param name="Source">The sequence.</param>
/// <param name="Item">The item as the value sees it.</param>
/// <param name="Measured">The value.</param>
/// <param name="WeightItem">The item as the weight sees it.</param>
/// <param name="Weight">The weight, never below 0.</param>
public sealed record WeightedMeanNode(BoundNode Source, ItemVariable Item, BoundNode Measured, ItemVariable WeightItem, BoundNode Weight) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
