namespace Cbe.Sdk.Tables;

/// <summary>A segment's layout in the directory of a file.</summary>
internal static class SegmentEntry
{
    public static void Write(BinaryWriter to, SegmentLayout layout)
    {
        to.Write(layout.Rows);
        to.Write(layout.TileCount);
        to.Write(layout.Items);
        to.Write(layout.TilesAt);
        to.Write(layout.PresentAt);
        to.Write(layout.IdsAt);
        to.Write(layout.IdTextAt);
        to.Write(layout.IdTextLength);
        to.Write(layout.Length);
        foreach (var column in layout.Columns)
        {
            to.Write((byte)column.Form);
            to.Write(column.HasMissing);
            to.Write(column.IsMissing);
            to.Write(column.At);
            to.Write(column.Offset);
            to.Write(column.Constant);
            to.Write(column.Least);
            to.Write(column.Most);
        }
    }

    public static SegmentLayout Read(BinaryReader from, int columns)
    {
        var (rows, tiles, items) = (from.ReadInt32(), from.ReadInt32(), from.ReadInt64());
        var (tilesAt, presentAt, idsAt, idTextAt, idTextLength, length) = (from.ReadInt64(), from.ReadInt64(), from.ReadInt64(), from.ReadInt64(), from.ReadInt64(), from.ReadInt64());
        var read = new ColumnLayout[columns];
        for (int c = 0; c < columns; c++)
        {
            var (form, hasMissing, isMissing) = ((ColumnForm)from.ReadByte(), from.ReadBoolean(), from.ReadBoolean());
            var (at, offset, constant) = (from.ReadInt64(), from.ReadInt64(), from.ReadInt64());
            read[c] = new(form, at, offset, constant, hasMissing, isMissing, from.ReadInt64(), from.ReadInt64());
        }

        return new()
        {
            Rows = rows,
            TileCount = tiles,
            Items = items,
            TilesAt = tilesAt,
            PresentAt = presentAt,
            Columns = read,
            IdsAt = idsAt,
            IdTextAt = idTextAt,
            IdTextLength = idTextLength,
            Length = length,
        };
    }
}
