using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>Whether selected items have at least so many different words, of a column of words that has no more than 64.</summary>
/// <param name="Items">The frame.</param>
/// <param name="Column">The place of the column.</param>
/// <param name="Selected">Which items, of those that have a word.</param>
/// <param name="Kinds">How many words there are.</param>
/// <param name="Least">How many.</param>
internal sealed unsafe record DistinctAtLeastStep(LaneFrame Items, int Column, Register Selected, int Kinds, int Least) : LaneStep
{
    /// <summary>More words than this do not fit the bits of a lane.</summary>
    public const int MostKinds = 64;

    public override IEnumerable<Register?> Reads => [Selected];

    public override void Run(LaneWorkspace w)
    {
        var state = w.Frames[Items.Id];
        ref readonly var column = ref state.Columns[Column];
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = state.Tiles[t];
            ulong* selected = w.Masks(Selected) + first;
            w.Masks(Result)[t] = Least <= 0 ? ulong.MaxValue
                : column.Form == ColumnForm.Bytes ? w.Kernels.DistinctAtLeast((byte*)column.Data + ((long)first * LaneWorkspace.Lanes), selected, rows, Kinds, Least)
                : Least == 1 ? w.Kernels.Any(selected, rows) : 0;
        }
    }
}
