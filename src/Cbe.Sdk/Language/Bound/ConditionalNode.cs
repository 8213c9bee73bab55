namespace Cbe.Sdk.Language.Bound;

/// <summary><c>condition ? then : otherwise</c>: missing when the condition is; else the chosen branch.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Then">The value when it is met.</param>
/// <param name="Otherwise">The value when it is not met.</param>
public sealed record ConditionalNode(BoundNode Condition, BoundNode Then, BoundNode Otherwise) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
