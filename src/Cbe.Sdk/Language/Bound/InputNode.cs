namespace Cbe.Sdk.Language.Bound;

/// <summary>A named root or an outer value of the vocabulary.</summary>
/// <param name="Field">Which one.</param>
public sealed record InputNode(Field Field) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
