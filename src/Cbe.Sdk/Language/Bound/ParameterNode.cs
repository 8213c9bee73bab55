namespace Cbe.Sdk.Language.Bound;

/// <summary>A parameter of the pack, with its value in the era at hand.</summary>
/// <param name="Parameter">Which one.</param>
public sealed record ParameterNode(Parameter Parameter) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
