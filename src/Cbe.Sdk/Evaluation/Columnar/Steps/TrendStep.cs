using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>The sign of the least-squares slope of selected numbers over their order, in millionths; known where there are enough of them.</summary>
internal sealed unsafe record TrendStep(ItemNumbers Of, Register Selected) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Of.Register, Selected];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        long* numbers = Of.Wide(w);
        for (int t = 0; t < w.Tiles; t++)
        {
            ulong known = 0;
            for (int lane = 0; lane < LaneWorkspace.Lanes; lane++)
            {
                if (Sign(w.Masks(Selected), numbers, tiles[t].FirstRow, tiles[t].Rows, lane) is { } sign)
                {
                    known |= 1UL << lane;
                    w.Numbers(Result)[(t * LaneWorkspace.Lanes) + lane] = sign * Number.Scale;
                }
            }

            w.Masks(Also!)[t] = known;
        }
    }

    private static int? Sign(ulong* selected, long* numbers, int first, int rows, int lane)
    {
        // The sum of i·y and the sum of y are enough: the slope has the sign of 2·Σi·y - (n-1)·Σy.
        int count = 0;
        Int128 sum = 0;
        Int128 weighted = 0;
        for (int row = first; row < first + rows; row++)
        {
            if ((selected[row] >> lane & 1) != 0)
            {
                Int128 y = numbers[((long)row * LaneWorkspace.Lanes) + lane];
                sum += y;
                weighted += count * y;
                count++;
            }
        }

        return count < Statistics.TrendMinimum ? null : Int128.Sign((2 * weighted) - ((count - 1) * sum));
    }
}
