namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>What is asked about the items of a case that are selected.</summary>
internal enum TileQuestion
{
    /// <summary>Whether there is one.</summary>
    Any,

    /// <summary>Whether there are at least so many.</summary>
    AtLeast,

    /// <summary>Whether the first of them has something.</summary>
    First,

    /// <summary>Whether the last of them has something.</summary>
    Last,
}

/// <summary>One answer for each case from masks of its items.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Selected">Which items.</param>
/// <param name="Of">What the first or last must have.</param>
/// <param name="Number">How many at least.</param>
internal sealed unsafe record TileMaskStep(TileQuestion Question, Register Selected, Register? Of = null, int Number = 1) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Selected, Of];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles.AsSpan(0, w.Tiles);
        ulong* result = w.Masks(Result);
        ulong* selected = w.Masks(Selected);
        if (Question == TileQuestion.Any)
        {
            Any(tiles, selected, result);
            return;
        }

        ulong* of = Of is null ? null : w.Masks(Of);
        for (int t = 0; t < tiles.Length; t++)
        {
            var (first, rows) = tiles[t];
            result[t] = Question switch
            {
                TileQuestion.AtLeast => w.Kernels.CountAtLeast(selected + first, rows, Number),
                TileQuestion.First => w.Kernels.FirstOf(selected + first, of + first, rows),
                _ => w.Kernels.LastOf(selected + first, of + first, rows),
            };
        }
    }

    /// <summary>So little is done here that a call would cost more.</summary>
    private static void Any(ReadOnlySpan<Tables.Tile> tiles, ulong* selected, ulong* result)
    {
        for (int t = 0; t < tiles.Length; t++)
        {
            ulong any = 0;
            ulong* end = selected + tiles[t].Rows;
            for (; selected < end; selected++)
            {
                any |= *selected;
            }

            result[t] = any;
        }
    }
}
