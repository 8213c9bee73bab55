namespace Cbe.Sdk.Language.Bound;

/// <summary>Some items by their position. Of a sequence with undecided items every use is missing: positions are not known.</summary>
/// <param name="Slice">Which part.</param>
/// <param name="Source">The sequence.</param>
/// <param name="Number">How many.</param>
public sealed record SliceNode(Slice Slice, BoundNode Source, int Number) : BoundNode
{
    /// <inheritdoc/>
    public override T Accept<T>(IBoundVisitor<T> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}
