namespace Cbe.Sdk.Language.Bound;

/// <summary>Arithmetic on two numbers, or the days between two days.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record ArithmeticNode(ArithmeticOperator Operator, BoundNode Left, BoundNode Right) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
