using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>The first or last of a case's items, or all but the first.</summary>
internal sealed unsafe record SliceStep(Slice Slice, Register Selected, int Number) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Selected];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = tiles[t];
            ulong* selected = w.Masks(Selected) + first;
            ulong* result = w.Masks(Result) + first;
            switch (Slice)
            {
                case Slice.Take:
                    w.Kernels.SelectFirst(selected, rows, Number, result);
                    break;
                case Slice.TakeLast:
                    w.Kernels.SelectLast(selected, rows, Number, result);
                    break;
                default:
                    w.Kernels.SkipFirst(selected, rows, Number, result);
                    break;
            }
        }
    }
}
