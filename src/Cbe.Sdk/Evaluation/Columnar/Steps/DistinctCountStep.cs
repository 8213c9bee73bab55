using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>How many different words selected items have, of a column of words that has no more than 64: a plain count.</summary>
internal sealed unsafe record DistinctCountStep(LaneFrame Items, int Column, Register Selected, int Kinds) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Selected];

    public override void Run(LaneWorkspace w)
    {
        var state = w.Frames[Items.Id];
        ref readonly var column = ref state.Columns[Column];
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = state.Tiles[t];
            ulong* selected = w.Masks(Selected) + first;
            long* result = w.Numbers(Result) + (t * LaneWorkspace.Lanes);
            if (column.Form == ColumnForm.Bytes)
            {
                w.Kernels.DistinctCount((byte*)column.Data + ((long)first * LaneWorkspace.Lanes), selected, rows, Kinds, result);
                continue;
            }

            // All items have the same word.
            ulong any = w.Kernels.Any(selected, rows);
            w.Kernels.FromMask(&any, result, 1, 1, 0);
        }
    }
}
