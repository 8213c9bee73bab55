using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Bound;

/// <summary>A mastery method: a declared fold over a sequence of numbers, oldest first.</summary>
/// <param name="Fold">The declaration.</param>
/// <param name="Arguments">The values of its parameters, in their order.</param>
/// <param name="Source">The numbers.</param>
public sealed record FoldNode(Fold Fold, IReadOnlyList<Number> Arguments, BoundNode Source) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
