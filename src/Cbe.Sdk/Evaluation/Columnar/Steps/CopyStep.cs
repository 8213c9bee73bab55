namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>Sets what a loop carries before its first turn.</summary>
internal sealed unsafe record CopyStep(Register Of, LaneLoop Into) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Of];

    public override void Run(LaneWorkspace w)
    {
        if (Of.IsMask)
        {
            new ReadOnlySpan<ulong>(w.Masks(Of), w.Tiles).CopyTo(new Span<ulong>(w.Masks(Result), w.Tiles));
        }
        else
        {
            new ReadOnlySpan<long>(w.Numbers(Of), w.Tiles * LaneWorkspace.Lanes).CopyTo(new Span<long>(w.Numbers(Result), w.Tiles * LaneWorkspace.Lanes));
        }
    }
}
