namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>A loop over the rows of a frame, for what can only be asked of one item after another.</summary>
/// <param name="Items">The frame.</param>
/// <param name="Depth">How many loops it stands in, itself included.</param>
internal sealed record LaneLoop(LaneFrame Items, int Depth)
{
    public List<LaneStep> Body { get; } = [];

    public bool Equals(LaneLoop? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
