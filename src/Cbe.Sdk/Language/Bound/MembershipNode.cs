namespace Cbe.Sdk.Language.Bound;

/// <summary><c>x in (a, b)</c>: <c>x == a or x == b</c>.</summary>
/// <param name="Value">The value.</param>
/// <param name="Options">The values it may equal.</param>
public sealed record MembershipNode(BoundNode Value, IReadOnlyList<BoundNode> Options) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
