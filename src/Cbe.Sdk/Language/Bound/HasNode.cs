namespace Cbe.Sdk.Language.Bound;

/// <summary><c>has(x)</c>: whether a value is known. Never missing.</summary>
/// <param name="Operand">The value.</param>
public sealed record HasNode(BoundNode Operand) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
