namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>
/// The first of each value among a case's items, and (in <see cref="LaneStep.Also"/>) which of these are not sure: a value is
/// sure as soon as one sure item has it.
/// </summary>
internal sealed unsafe record DistinctStep(Register Numbers, Register Selected, Register? Undecided) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Numbers, Selected, Undecided];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        Span<int> found = stackalloc int[LaneScan.Most];
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = tiles[t];
            new Span<ulong>(w.Masks(Result) + first, rows).Clear();
            if (Also is not null)
            {
                new Span<ulong>(w.Masks(Also) + first, rows).Clear();
            }

            for (int lane = 0; lane < LaneWorkspace.Lanes; lane++)
            {
                Lane(w, first, rows, lane, found);
            }
        }
    }

    private void Lane(LaneWorkspace w, int first, int rows, int lane, Span<int> found)
    {
        using var scan = new LaneScan(w.Masks(Selected) + first, rows, lane, found);
        long* numbers = w.Numbers(Numbers) + ((long)first * LaneWorkspace.Lanes) + lane;
        ulong bit = 1UL << lane;

        // Rows in the order of their values, of one value the earlier first: the first of each run stays.
        scan.SortBy(numbers);
        var ordered = scan.Rows;
        for (int i = 0; i < ordered.Length;)
        {
            int kept = ordered[i];
            long value = numbers[(long)kept * LaneWorkspace.Lanes];
            bool sure = false;
            for (; i < ordered.Length && numbers[(long)ordered[i] * LaneWorkspace.Lanes] == value; i++)
            {
                sure |= Undecided is null || (w.Masks(Undecided)[first + ordered[i]] & bit) == 0;
            }

            w.Masks(Result)[first + kept] |= bit;
            if (!sure)
            {
                w.Masks(Also!)[first + kept] |= bit;
            }
        }
    }
}
