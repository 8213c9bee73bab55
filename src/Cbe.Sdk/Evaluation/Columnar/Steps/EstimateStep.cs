using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>The estimate of a mastery method from a case's selected numbers, oldest first, and (in <see cref="LaneStep.Also"/>) where it has one.</summary>
internal sealed unsafe record EstimateStep(MasteryMethod Method, MethodCall Call, ItemNumbers Of, Register Selected) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Of.Register, Selected];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        long* numbers = Of.Wide(w);
        List<Values.Number> scores = [];
        for (int t = 0; t < w.Tiles; t++)
        {
            ulong known = 0;
            for (int lane = 0; lane < LaneWorkspace.Lanes; lane++)
            {
                scores.Clear();
                for (int row = tiles[t].FirstRow; row < tiles[t].FirstRow + tiles[t].Rows; row++)
                {
                    if ((w.Masks(Selected)[row] >> lane & 1) != 0)
                    {
                        scores.Add(Values.Number.FromMicros(numbers[((long)row * LaneWorkspace.Lanes) + lane]));
                    }
                }

                if (Method.Estimate(Call, scores) is { } estimate)
                {
                    known |= 1UL << lane;
                    w.Numbers(Result)[(t * LaneWorkspace.Lanes) + lane] = estimate.Micros;
                }
            }

            w.Masks(Also!)[t] = known;
        }
    }
}
