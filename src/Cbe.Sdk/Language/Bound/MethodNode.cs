using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Bound;

/// <summary>A mastery method over a sequence of numbers, oldest first. Its scale is the range of the source.</summary>
/// <param name="Method">The method.</param>
/// <param name="Arguments">The values of its parameters, in their order.</param>
/// <param name="Source">The numbers.</param>
public sealed record MethodNode(MasteryMethod Method, IReadOnlyList<Number> Arguments, BoundNode Source) : BoundNode
{
    internal MethodCall Call => new(Arguments, Source.Range ?? default);

    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
