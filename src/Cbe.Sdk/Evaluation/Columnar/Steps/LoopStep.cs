namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>Does its steps for one row of items after another, the first row of every tile first.</summary>
internal sealed record LoopStep(LaneLoop Loop) : LaneStep
{
    public override IEnumerable<Register?> Reads => [];

    public override void Run(LaneWorkspace w)
    {
        int rows = 0;
        foreach (var tile in w.Frames[Loop.Items.Id].Tiles.AsSpan(0, w.Tiles))
        {
            rows = Math.Max(rows, tile.Rows);
        }

        for (int row = 0; row < rows; row++)
        {
            w.Slots[Loop.Depth] = row;
            foreach (var step in Loop.Body)
            {
                step.Run(w);
            }
        }
    }
}
