namespace Cbe.Sdk.Language.Bound;

/// <summary>A local parameter of the rule; evaluated once.</summary>
/// <param name="Local">Which one.</param>
public sealed record LocalNode(LocalParameter Local) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
