namespace Cbe.Sdk.Language.Bound;

/// <summary>One value from a sequence of single values, or the first or last item of a sequence of items.</summary>
/// <param name="Aggregate">Which.</param>
/// <param name="Source">The sequence.</param>
public sealed record AggregateNode(Aggregate Aggregate, BoundNode Source) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
