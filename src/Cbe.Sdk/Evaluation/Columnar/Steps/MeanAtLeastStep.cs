namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>Whether the mean of a case's selected numbers, rounded once, is at least so much: one pass over them, without the quotient. Where none is selected, the answer means nothing.</summary>
internal sealed unsafe record MeanAtLeastStep(ItemNumbers Of, Register Selected, long Value) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Of.Register, Selected];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        int* narrow = Of.Narrow(w);
        long* wide = narrow is null ? Of.Wide(w) : null;
        long most = Of.Most(w);
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = tiles[t];
            long at = (long)first * LaneWorkspace.Lanes;
            ulong* selected = w.Masks(Selected) + first;
            w.Masks(Result)[t] = narrow is null
                ? w.Kernels.MeanAtLeast(wide + at, selected, rows, Value)
                : w.Kernels.MeanAtLeast(narrow + at, selected, rows, most, Value);
        }
    }
}
