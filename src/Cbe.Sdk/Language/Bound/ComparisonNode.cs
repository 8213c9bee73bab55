namespace Cbe.Sdk.Language.Bound;

/// <summary>A comparison. A level beside a number compares by rank. Where an operand is known within bounds only, it decides when both ends agree.</summary>
/// <param name="Operator">The comparison.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record ComparisonNode(ComparisonOperator Operator, BoundNode Left, BoundNode Right) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
