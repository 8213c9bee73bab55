namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>Writes what a loop found for the item at which it stands.</summary>
internal sealed unsafe record PutRowStep(Register Of, LaneLoop Loop) : LaneStep
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
            if (slot >= rows)
            {
                continue;
            }

            if (Of.IsMask)
            {
                w.Masks(Result)[first + slot] = w.Masks(Of)[t];
            }
            else
            {
                new ReadOnlySpan<long>(w.Numbers(Of) + (t * LaneWorkspace.Lanes), LaneWorkspace.Lanes)
                    .CopyTo(new Span<long>(w.Numbers(Result) + ((long)(first + slot) * LaneWorkspace.Lanes), LaneWorkspace.Lanes));
            }
        }
    }
}
