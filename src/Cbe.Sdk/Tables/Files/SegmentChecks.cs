namespace Cbe.Sdk.Tables;

/// <summary>What must be so of a segment in a file, or the file is refused.</summary>
internal static unsafe class SegmentChecks
{
    /// <summary>Every part of a segment lies within it, on its boundary.</summary>
    public static void Layout(SegmentLayout layout, TableShape shape)
    {
        TableChecks.That(layout.Rows >= 0 && layout.TileCount >= 0 && layout.Cells < int.MaxValue && layout.Items >= 0 && layout.Items <= layout.Cells, "a segment has a size that cannot be");
        Part(layout.TilesAt, layout.TileCount * (long)sizeof(Tile));
        Part(layout.PresentAt, layout.Rows * 8L);
        TableChecks.That(layout.IdsAt < 0 == !shape.Options.KeepIds, "a segment has ids and should not, or has none and should");
        if (layout.IdsAt >= 0)
        {
            Part(layout.IdsAt, (layout.Cells + 1) * sizeof(uint));
            Part(layout.IdTextAt, layout.IdTextLength);
        }

        foreach (var column in layout.Columns)
        {
            TableChecks.That(column.Form is >= ColumnForm.Constant and <= ColumnForm.Int64, "a column has a form that there is not");
            Part(column.At, SegmentLayout.BytesOf(column.Form, layout.Rows));
        }

        void Part(long at, long length) => TableChecks.That(at >= 0 && at % 64 == 0 && length >= 0 && at <= layout.Length && length <= layout.Length - at, "a part of a segment lies outside of it");
    }

    /// <summary>Tiles, case numbers, ids and limits of columns hold together.</summary>
    public static void Contents(EvidenceSegment[] segments, TableShape shape, int cases, int texts)
    {
        int next = 0;
        var seen = new System.Collections.BitArray(cases);
        foreach (var segment in segments)
        {
            int row = 0;
            foreach (var tile in segment.Tiles)
            {
                TableChecks.That(tile.FirstRow == row && tile.Rows >= 0 && tile.Rows <= segment.Rows - row, "the tiles of a segment do not lie one behind the other");
                row += tile.Rows;
            }

            TableChecks.That(row == segment.Rows, "the tiles of a segment do not fill it");
            TableChecks.That(segment.AllItems() == segment.Layout.Items, "a segment does not have the items that it says");
            next = Numbers(segment, next, cases, seen);
            Ids(segment);
            for (int c = 0; c < shape.Width; c++)
            {
                ColumnChecks.Limits(segment, c, shape, texts);
            }
        }

        TableChecks.That(next == cases, "its segments do not hold all of its cases");
    }

    /// <summary>Every value is one that its column can have.</summary>
    public static void Values(EvidenceSegment[] segments, TableShape shape)
    {
        try
        {
            Parallel.ForEach(segments, segment =>
            {
                for (int c = 0; c < shape.Width; c++)
                {
                    ColumnChecks.Values(segment, c);
                }
            });
        }
        catch (AggregateException problems)
        {
            throw new EvidenceTableException("a column has values that it cannot have", problems.InnerException!);
        }
    }

    /// <summary>Each case has one lane, and the cases of a segment are all before those of the next.</summary>
    private static int Numbers(EvidenceSegment segment, int first, int cases, System.Collections.BitArray seen)
    {
        int living = 0;
        foreach (int number in new ReadOnlySpan<int>(segment.CaseOf, segment.Lanes))
        {
            if (number == -1)
            {
                continue;
            }

            TableChecks.That(number >= first && number < cases && !seen[number], "a case has no lane of its own");
            seen[number] = true;
            living++;
        }

        for (int c = first; c < first + living; c++)
        {
            TableChecks.That(c < cases && seen[c], "a case has no lane");
        }

        return first + living;
    }

    private static void Ids(EvidenceSegment segment)
    {
        if (segment.Layout.IdsAt < 0)
        {
            return;
        }

        var ids = new ReadOnlySpan<uint>(segment.Start + segment.Layout.IdsAt, (int)segment.Layout.Cells + 1);
        TableChecks.That(ids[0] == 0 && ids[^1] == segment.Layout.IdTextLength, "the ids of a segment lie outside");
        for (int i = 1; i < ids.Length; i++)
        {
            TableChecks.That(ids[i - 1] <= ids[i], "the ids of a segment lie outside");
        }
    }
}
