namespace Cbe.Sdk.Language.Bound;

/// <summary>A function of single numbers.</summary>
/// <param name="Function">Which.</param>
/// <param name="Arguments">The arguments.</param>
public sealed record FunctionNode(ScalarFunction Function, IReadOnlyList<BoundNode> Arguments) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
