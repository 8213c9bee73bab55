namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>What items have, in a new order of the items.</summary>
/// <param name="Of">What they have, in the order before.</param>
/// <param name="Order">For each row the row of <paramref name="Of"/>.</param>
/// <param name="Present">Where an item stands in the new order.</param>
internal sealed unsafe record ReorderStep(Register Of, Register Order, Register Present) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Of, Order, Present];

    public override void Run(LaneWorkspace w)
    {
        int rows = w.Rows(Result);
        long* order = w.Numbers(Order);
        for (int row = 0; row < rows; row++)
        {
            ulong result = 0;
            for (ulong left = w.Masks(Present)[row]; left != 0; left &= left - 1)
            {
                int lane = System.Numerics.BitOperations.TrailingZeroCount(left);
                long at = ((long)row * LaneWorkspace.Lanes) + lane;
                if (Of.IsMask)
                {
                    result |= w.Masks(Of)[order[at]] & (1UL << lane);
                }
                else
                {
                    w.Numbers(Result)[at] = w.Numbers(Of)[(order[at] * LaneWorkspace.Lanes) + lane];
                }
            }

            if (Of.IsMask)
            {
                w.Masks(Result)[row] = result;
            }
        }
    }
}
