using Cbe.Sdk.Evaluation.Columnar.Folds;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>The estimate of a mastery method from a case's selected numbers, oldest first, and (in <see cref="LaneStep.Also"/>) where it has one.</summary>
internal sealed unsafe record EstimateStep(EstimateLanes Lanes, ItemNumbers Of, Register Selected) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Of.Register, Selected];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        int* narrow = Of.Narrow(w);
        long* wide = narrow is null ? Of.Wide(w) : null;

        // What is computed lies within the range that the binder proved; a column says itself.
        long most = Of.Column is null ? Lanes.MostScore : Of.Most(w);
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = tiles[t];
            long at = (long)first * LaneWorkspace.Lanes;
            ulong* selected = w.Masks(Selected) + first;
            long* result = w.Numbers(Result) + (t * LaneWorkspace.Lanes);
            w.Masks(Also!)[t] = narrow is not null
                ? Lanes.Run(w.Kernels, narrow + at, selected, rows, most, result)
                : Lanes.Run(w.Kernels, wide + at, selected, rows, most, result);
        }
    }
}
