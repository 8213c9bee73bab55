using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tables;

/// <summary>Chooses the smallest form for a column and writes its elements into their cells.</summary>
internal static unsafe class ColumnWriter
{
    public static ColumnLayout Choose(OpenColumn column, ValueKind kind, int items)
    {
        if (!column.Varies)
        {
            bool missing = items == 0 || column.Same == LaneColumn.Missing;
            long same = missing ? 0 : column.Same;
            return new(ColumnForm.Constant, 0, 0, same, missing && items > 0, missing, same, same);
        }

        var (least, most, hasMissing) = Limits(column.Values.AsSpan(0, items));
        long offset = ColumnKinds.OffsetOf(kind) ?? least - 1;
        var form = kind switch
        {
            ValueKind.Boolean when !hasMissing => ColumnForm.Bits,
            ValueKind.Number => least > int.MinValue && most <= int.MaxValue ? ColumnForm.Int32 : ColumnForm.Int64,
            _ when most - offset <= byte.MaxValue => ColumnForm.Bytes,
            _ when most - offset <= ushort.MaxValue => ColumnForm.UInt16,
            _ => ColumnForm.Int32,
        };
        return new(form, 0, form is ColumnForm.Bytes or ColumnForm.UInt16 ? offset : 0, 0, hasMissing, false, least, most);
    }

    /// <summary>Fills a column whose memory is clear.</summary>
    public static void Write(long[] values, LanePlaces places, ColumnLayout layout, byte* start)
    {
        int cells = places.Rows * Tile.Lanes;
        switch (layout.Form)
        {
            case ColumnForm.Bits:
                Bits(values, places, (ulong*)start);
                break;
            case ColumnForm.Bytes:
                Bytes(values, places.Cells, start, layout.Offset);
                break;
            case ColumnForm.UInt16:
                UInt16(values, places.Cells, (ushort*)start, layout.Offset);
                break;
            case ColumnForm.Int32:
                new Span<int>(start, cells).Fill(int.MinValue);
                Int32(values, places.Cells, (int*)start);
                break;
            default:
                new Span<long>(start, cells).Fill(LaneColumn.Missing);
                Int64(values, places.Cells, (long*)start);
                break;
        }
    }

    private static (long Least, long Most, bool HasMissing) Limits(ReadOnlySpan<long> values)
    {
        var (least, most, missing) = (long.MaxValue, long.MinValue, false);
        foreach (long value in values)
        {
            if (value == LaneColumn.Missing)
            {
                missing = true;
                continue;
            }

            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        return (least, most, missing);
    }

    private static void Bits(long[] values, LanePlaces places, ulong* to)
    {
        for (int i = 0; i < places.Cells.Length; i++)
        {
            int cell = places.Cells[i];
            to[cell >> 6] |= (ulong)values[i] << (cell & 63);
        }
    }

    private static void Bytes(long[] values, int[] cells, byte* to, long offset)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            to[cells[i]] = values[i] == LaneColumn.Missing ? (byte)0 : (byte)(values[i] - offset);
        }
    }

    private static void UInt16(long[] values, int[] cells, ushort* to, long offset)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            to[cells[i]] = values[i] == LaneColumn.Missing ? (ushort)0 : (ushort)(values[i] - offset);
        }
    }

    private static void Int32(long[] values, int[] cells, int* to)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            to[cells[i]] = values[i] == LaneColumn.Missing ? int.MinValue : (int)values[i];
        }
    }

    private static void Int64(long[] values, int[] cells, long* to)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            to[cells[i]] = values[i];
        }
    }
}
