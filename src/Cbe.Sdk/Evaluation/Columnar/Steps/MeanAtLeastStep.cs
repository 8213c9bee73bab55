namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>Whether the mean of a case's selected numbers, rounded, is at least a value: no quotient is made. Where none is selected it means nothing.</summary>
internal sealed unsafe record MeanAtLeastStep(ItemNumbers Of, Register Selected, long Least) : LaneStep
{
    /// <summary>Values of a greater magnitude are compared with the mean itself.</summary>
    public const long MostValue = 1L << 44;

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
            w.Masks(Result)[t] = narrow is not null
                ? w.Kernels.MeanAtLeast(narrow + at, selected, rows, most, Least)
                : w.Kernels.MeanAtLeast(wide + at, selected, rows, Least);
        }
    }
}
