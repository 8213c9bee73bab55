namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>A new order of a case's items: which row stands where, and (in <see cref="LaneStep.Also"/>) where one stands. Items whose key is missing come first; the order is stable.</summary>
internal sealed unsafe record OrderStep(Register Key, Register? Known, Register Selected, bool Descending) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Key, Known, Selected];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        Span<int> room = stackalloc int[LaneScan.Most];
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = tiles[t];
            ulong* known = Known is null ? null : w.Masks(Known) + first;
            ulong* missing = w.Scratch;
            ulong* there = w.Scratch + rows;
            for (int row = 0; row < rows; row++)
            {
                ulong selected = w.Masks(Selected)[first + row];
                missing[row] = known is null ? 0 : selected & ~known[row];
                there[row] = known is null ? selected : selected & known[row];
            }

            new Span<ulong>(w.Masks(Also!) + first, rows).Clear();
            for (int lane = 0; lane < LaneWorkspace.Lanes; lane++)
            {
                int placed = Place(w, first, 0, lane, new LaneScan(missing, rows, lane, room));
                var scan = new LaneScan(there, rows, lane, room);
                scan.SortBy(w.Numbers(Key) + ((long)first * LaneWorkspace.Lanes) + lane, Descending ? -1 : 1);
                Place(w, first, placed, lane, scan);
            }
        }
    }

    private int Place(LaneWorkspace w, int first, int from, int lane, LaneScan scan)
    {
        foreach (int row in scan.Rows)
        {
            w.Numbers(Result)[((long)(first + from) * LaneWorkspace.Lanes) + lane] = first + row;
            w.Masks(Also!)[first + from] |= 1UL << lane;
            from++;
        }

        scan.Dispose();
        return from;
    }
}
