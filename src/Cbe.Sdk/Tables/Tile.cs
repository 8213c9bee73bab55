namespace Cbe.Sdk.Tables;

/// <summary>64 lanes beside each other. Row k holds one item of each lane; the newest items are in the last row.</summary>
/// <param name="FirstRow">The first of its rows in the segment.</param>
/// <param name="Rows">How many rows it has: the number of items of its longest lane, which may be none.</param>
internal readonly record struct Tile(int FirstRow, int Rows)
{
    /// <summary>How many lanes a tile has: one for each bit of a mask row.</summary>
    public const int Lanes = 64;
}
