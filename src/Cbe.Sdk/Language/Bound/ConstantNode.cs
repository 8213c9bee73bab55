using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Bound;

/// <summary>A value that stands in the rule.</summary>
/// <param name="Value">The value.</param>
public sealed record ConstantNode(Value Value) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
