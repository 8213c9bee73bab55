namespace Cbe.Sdk.Tables;

/// <summary>Where the parts of a segment lie in its one piece of memory, in bytes from its start. The same in memory and in a file.</summary>
internal sealed class SegmentLayout
{
    public required int Rows { get; init; }

    public required int TileCount { get; init; }

    /// <summary>How many items of evidence lie in it.</summary>
    public required long Items { get; init; }

    public required long TilesAt { get; init; }

    public required long PresentAt { get; init; }

    public required ColumnLayout[] Columns { get; init; }

    /// <summary>Where each cell's evidence id begins in the piece of ids, one number more than there are cells; -1 where ids are not kept.</summary>
    public required long IdsAt { get; init; }

    public required long IdTextAt { get; init; }

    public required long IdTextLength { get; init; }

    /// <summary>All of it.</summary>
    public required long Length { get; init; }

    public long Cells => (long)Rows * Tile.Lanes;

    /// <summary>The next boundary of 64 bytes.</summary>
    public static long Align(long at) => (at + 63) & ~63L;

    /// <summary>How many bytes a column of so many rows takes.</summary>
    public static long BytesOf(ColumnForm form, int rows) => form switch
    {
        ColumnForm.Constant => 0,
        ColumnForm.Bits => rows * 8L,
        ColumnForm.Bytes => rows * 64L,
        ColumnForm.UInt16 => rows * 128L,
        ColumnForm.Int32 => rows * 256L,
        _ => rows * 512L,
    };
}
