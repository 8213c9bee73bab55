using System.Runtime.InteropServices;

namespace Cbe.Sdk.Tables;

/// <summary>Lays out a segment and fills it.</summary>
internal static unsafe class SegmentWriter
{
    public static EvidenceSegment Write(TableShape shape, LanePlaces places, OpenColumn[] columns, OpenIds? ids, int firstCase)
    {
        var layout = Layout(shape, places, columns, ids);
        var memory = new SharedMemory(layout.Length);

        // What lies between the parts goes into the file too: it is nobody's old data.
        NativeMemory.Clear(memory.Start, (nuint)layout.Length);
        places.Tiles.CopyTo(new Span<Tile>(memory.Start + layout.TilesAt, places.Tiles.Length));
        Present(places, (ulong*)(memory.Start + layout.PresentAt));
        for (int c = 0; c < columns.Length; c++)
        {
            if (layout.Columns[c].Form != ColumnForm.Constant)
            {
                ColumnWriter.Write(columns[c].Values, places, layout.Columns[c], memory.Start + layout.Columns[c].At);
            }
        }

        if (ids is not null)
        {
            Ids(places, ids, (uint*)(memory.Start + layout.IdsAt), memory.Start + layout.IdTextAt);
        }

        return new(layout, memory, 0, CaseNumbers(places, firstCase), 0);
    }

    private static SegmentLayout Layout(TableShape shape, LanePlaces places, OpenColumn[] columns, OpenIds? ids)
    {
        long at = 0;
        long tiles = Take((long)places.Tiles.Length * sizeof(Tile));
        long present = Take(places.Rows * 8L);
        var layouts = new ColumnLayout[columns.Length];
        for (int c = 0; c < columns.Length; c++)
        {
            var column = ColumnWriter.Choose(columns[c], shape.Kinds[c], places.Cells.Length);
            layouts[c] = column with { At = Take(SegmentLayout.BytesOf(column.Form, places.Rows)) };
        }

        long idsAt = ids is null ? -1 : Take((((long)places.Rows * Tile.Lanes) + 1) * sizeof(uint));
        long idText = ids is null ? -1 : Take(ids.Bytes);
        return new()
        {
            Rows = places.Rows,
            TileCount = places.Tiles.Length,
            Items = places.Cells.Length,
            TilesAt = tiles,
            PresentAt = present,
            Columns = layouts,
            IdsAt = idsAt,
            IdTextAt = idText,
            IdTextLength = ids?.Bytes ?? 0,
            Length = at,
        };

        long Take(long bytes)
        {
            long from = at;
            at = SegmentLayout.Align(at + bytes);
            return from;
        }
    }

    private static void Present(LanePlaces places, ulong* present)
    {
        foreach (int cell in places.Cells)
        {
            present[cell >> 6] |= 1UL << (cell & 63);
        }
    }

    private static void Ids(LanePlaces places, OpenIds ids, uint* begins, byte* text)
    {
        int cells = places.Rows * Tile.Lanes;
        for (int i = 0; i < places.Cells.Length; i++)
        {
            begins[places.Cells[i] + 1] = (uint)ids[i].Length;
        }

        for (int c = 1; c <= cells; c++)
        {
            begins[c] += begins[c - 1];
        }

        for (int i = 0; i < places.Cells.Length; i++)
        {
            ids[i].CopyTo(new Span<byte>(text + begins[places.Cells[i]], ids[i].Length));
        }
    }

    private static SharedMemory CaseNumbers(LanePlaces places, int firstCase)
    {
        int lanes = places.Tiles.Length * Tile.Lanes;
        var memory = new SharedMemory(lanes * sizeof(int));
        var numbers = new Span<int>(memory.Start, lanes);
        numbers.Fill(-1);
        for (int lane = 0; lane < places.Lanes.Length; lane++)
        {
            numbers[lane] = firstCase + places.Lanes[lane];
        }

        return memory;
    }
}
