namespace Cbe.Sdk.Language.Bound;

/// <summary><c>x ?? other</c>: the value, or the other when it is missing.</summary>
/// <param name="Value">The value.</param>
/// <param name="Otherwise">The other.</param>
public sealed record CoalesceNode(BoundNode Value, BoundNode Otherwise) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
