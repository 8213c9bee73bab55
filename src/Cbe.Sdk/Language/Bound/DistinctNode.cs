namespace Cbe.Sdk.Language.Bound;

/// <summary>The different values of a sequence of single values, in order of first appearance; missing ones are left out.</summary>
/// <param name="Source">The sequence.</param>
public sealed record DistinctNode(BoundNode Source) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
