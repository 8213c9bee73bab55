namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>What a case has, for each of its items.</summary>
internal sealed unsafe record BroadcastStep(Register Of, LaneFrame Items) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Of];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Items.Id].Tiles;
        for (int t = 0; t < w.Tiles; t++)
        {
            var tile = tiles[t];
            if (Of.IsMask)
            {
                new Span<ulong>(w.Masks(Result) + tile.FirstRow, tile.Rows).Fill(w.Masks(Of)[t]);
            }
            else
            {
                var row = new ReadOnlySpan<long>(w.Numbers(Of) + (t * LaneWorkspace.Lanes), LaneWorkspace.Lanes);
                for (int r = 0; r < tile.Rows; r++)
                {
                    row.CopyTo(new Span<long>(w.Numbers(Result) + ((tile.FirstRow + r) * (long)LaneWorkspace.Lanes), LaneWorkspace.Lanes));
                }
            }
        }
    }
}
