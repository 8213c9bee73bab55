namespace Cbe.Sdk.Language.Bound;

/// <summary>Negation: met and not met change places.</summary>
/// <param name="Operand">The condition.</param>
public sealed record NotNode(BoundNode Operand) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
