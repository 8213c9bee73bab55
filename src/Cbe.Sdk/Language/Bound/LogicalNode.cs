namespace Cbe.Sdk.Language.Bound;

/// <summary><c>and</c> or <c>or</c> (Kleene).</summary>
/// <param name="Operator">Which.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record LogicalNode(LogicalOperator Operator, BoundNode Left, BoundNode Right) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
