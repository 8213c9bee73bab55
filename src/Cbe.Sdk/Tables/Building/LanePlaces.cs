namespace Cbe.Sdk.Tables;

/// <summary>
/// Gives every case of a segment a lane and every item a cell. Cases with few items stand first, so that the lanes of a
/// tile are nearly alike in length; the newest item of each lane is in the last row of its tile.
/// </summary>
internal sealed class LanePlaces
{
    /// <param name="starts">The first item of each case, and behind them the number of items.</param>
    /// <param name="order">The items case by case, oldest first; null where they stand so.</param>
    public LanePlaces(ReadOnlySpan<int> starts, int[]? order)
    {
        int cases = starts.Length - 1;
        Lanes = ByLength(starts);
        Tiles = new Tile[(cases + Tile.Lanes - 1) / Tile.Lanes];
        Cells = new int[starts[cases]];
        for (int t = 0; t < Tiles.Length; t++)
        {
            int last = Lanes[Math.Min(cases, (t + 1) * Tile.Lanes) - 1];
            Tiles[t] = new(Rows, starts[last + 1] - starts[last]);
            Rows += Tiles[t].Rows;
        }

        _ = checked(Rows * Tile.Lanes);
        for (int lane = 0; lane < cases; lane++)
        {
            int start = starts[Lanes[lane]];
            int count = starts[Lanes[lane] + 1] - start;
            var tile = Tiles[lane / Tile.Lanes];
            int cell = ((tile.FirstRow + tile.Rows - count) * Tile.Lanes) + (lane % Tile.Lanes);
            for (int k = 0; k < count; k++, cell += Tile.Lanes)
            {
                Cells[order is null ? start + k : order[start + k]] = cell;
            }
        }
    }

    /// <summary>For each lane the number of its case in the segment.</summary>
    public int[] Lanes { get; }

    public Tile[] Tiles { get; }

    public int Rows { get; }

    /// <summary>For each item its cell: row x 64 + lane.</summary>
    public int[] Cells { get; }

    /// <summary>Counting by length keeps cases of one length in their order.</summary>
    private static int[] ByLength(ReadOnlySpan<int> starts)
    {
        int most = 0;
        for (int c = 1; c < starts.Length; c++)
        {
            most = Math.Max(most, starts[c] - starts[c - 1]);
        }

        int[] next = new int[most + 2];
        for (int c = 1; c < starts.Length; c++)
        {
            next[starts[c] - starts[c - 1] + 1]++;
        }

        for (int n = 1; n < next.Length; n++)
        {
            next[n] += next[n - 1];
        }

        int[] lanes = new int[starts.Length - 1];
        for (int c = 0; c < lanes.Length; c++)
        {
            lanes[next[starts[c + 1] - starts[c]]++] = c;
        }

        return lanes;
    }
}
