namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>What the item has at which a loop stands: for each case. In a tile that has no such row it means nothing; no mask is set there.</summary>
internal sealed unsafe record TakeRowStep(Register Of, LaneLoop Loop) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Of];

    public override int LoopDepth => Loop.Depth;

    public override void Run(LaneWorkspace w)
    {
        int slot = w.Slots[Loop.Depth];
        var tiles = w.Frames[Loop.Items.Id].Tiles;
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = tiles[t];
            bool there = slot < rows;
            if (Of.IsMask)
            {
                w.Masks(Result)[t] = there ? w.Masks(Of)[first + slot] : 0;
            }
            else if (there)
            {
                new ReadOnlySpan<long>(w.Numbers(Of) + ((long)(first + slot) * LaneWorkspace.Lanes), LaneWorkspace.Lanes)
                    .CopyTo(new Span<long>(w.Numbers(Result) + (t * LaneWorkspace.Lanes), LaneWorkspace.Lanes));
            }
        }
    }
}
