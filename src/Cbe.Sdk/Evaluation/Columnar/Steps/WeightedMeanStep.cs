using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>The weighted mean of selected items, rounded once from exact sums; missing (not in <see cref="LaneStep.Also"/>) where the weights are zero together.</summary>
internal sealed unsafe record WeightedMeanStep(Register Measured, Register Weights, Register Selected) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Measured, Weights, Selected];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        for (int t = 0; t < w.Tiles; t++)
        {
            ulong known = 0;
            for (int lane = 0; lane < LaneWorkspace.Lanes; lane++)
            {
                if (Mean(w, tiles[t].FirstRow, tiles[t].Rows, lane) is { } mean)
                {
                    known |= 1UL << lane;
                    w.Numbers(Result)[(t * LaneWorkspace.Lanes) + lane] = mean;
                }
            }

            w.Masks(Also!)[t] = known;
        }
    }

    private long? Mean(LaneWorkspace w, int first, int rows, int lane)
    {
        Int128 sum = 0;
        Int128 weights = 0;
        for (int row = first; row < first + rows; row++)
        {
            if ((w.Masks(Selected)[row] >> lane & 1) != 0)
            {
                long at = ((long)row * LaneWorkspace.Lanes) + lane;
                sum += (Int128)w.Numbers(Measured)[at] * w.Numbers(Weights)[at];
                weights += w.Numbers(Weights)[at];
            }
        }

        return weights == 0 ? null : (long)Rounding.Divide(sum, weights);
    }
}
