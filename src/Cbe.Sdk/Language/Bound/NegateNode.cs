namespace Cbe.Sdk.Language.Bound;

/// <summary>The opposite number.</summary>
/// <param name="Operand">The number.</param>
public sealed record NegateNode(BoundNode Operand) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
