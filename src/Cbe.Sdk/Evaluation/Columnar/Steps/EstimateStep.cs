using Cbe.Sdk.Evaluation.Columnar.Folds;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>The estimate of a mastery method from a case's selected numbers, oldest first, and (in <see cref="LaneStep.Also"/>) where it has one.</summary>
/// <param name="Method">The method with its parameters.</param>
/// <param name="Of">The numbers.</param>
/// <param name="Bound">The greatest magnitude that a computed number can have.</param>
/// <param name="Selected">Which of them count.</param>
internal sealed unsafe record EstimateStep(EstimateLanes Method, ItemNumbers Of, long Bound, Register Selected) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Of.Register, Selected];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        int* narrow = Of.Narrow(w);
        long* wide = narrow is null ? Of.Wide(w) : null;

        // What is computed lies in the range that the binder proved; a column as it lies knows itself what it holds.
        long most = Of.Column is { Factor: 1, Addend: null } ? Of.Most(w) : Bound;
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = tiles[t];
            long at = (long)first * LaneWorkspace.Lanes;
            ulong* selected = w.Masks(Selected) + first;
            long* result = w.Numbers(Result) + (t * LaneWorkspace.Lanes);
            w.Masks(Also!)[t] = narrow is null
                ? Method.Run(w.Kernels, wide + at, selected, rows, most, result)
                : Method.Run(w.Kernels, narrow + at, selected, rows, most, result);
        }
    }
}
