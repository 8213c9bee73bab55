namespace Cbe.Sdk.Language.Bound;

/// <summary>The item that a sequence call is looking at, or a single value of one.</summary>
/// <param name="Item">Which one.</param>
public sealed record ItemNode(ItemVariable Item) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
