namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>How many items of a case are selected: a plain count.</summary>
internal sealed unsafe record CountStep(Register Selected) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Selected];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = tiles[t];
            w.Kernels.Count(w.Masks(Selected) + first, rows, w.Numbers(Result) + (t * LaneWorkspace.Lanes));
        }
    }
}
