namespace Cbe.Sdk.Language.Bound;

/// <summary>A member of an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Field">Which member.</param>
public sealed record MemberNode(BoundNode Item, Field Field) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
