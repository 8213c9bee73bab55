using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Columns from a row on.</summary>
internal static unsafe class ColumnSlices
{
    public static LaneColumn From(this in LaneColumn column, long row)
    {
        if (column.Form == ColumnForm.Constant)
        {
            return column;
        }

        long bytes = column.Form switch
        {
            ColumnForm.Bits => row * sizeof(ulong),
            ColumnForm.Bytes => row * Tile.Lanes,
            ColumnForm.UInt16 => row * Tile.Lanes * sizeof(ushort),
            ColumnForm.Int32 => row * Tile.Lanes * sizeof(int),
            _ => row * Tile.Lanes * sizeof(long),
        };
        return column with { Data = (byte*)column.Data + bytes };
    }
}
