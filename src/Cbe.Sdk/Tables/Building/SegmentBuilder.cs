namespace Cbe.Sdk.Tables;

/// <summary>Takes the items of some thousands of cases as they come and makes a segment of them.</summary>
internal sealed class SegmentBuilder
{
    private readonly TableShape _shape;
    private readonly OpenColumn[] _columns;
    private readonly OpenIds? _ids;
    private readonly ItemOrder _order;
    private int[] _starts = new int[1024];

    public SegmentBuilder(TableShape shape, TextPool texts)
    {
        _shape = shape;
        _columns = [.. shape.Kinds.Select(_ => new OpenColumn())];
        _ids = shape.Options.KeepIds ? new OpenIds() : null;
        _order = new ItemOrder(shape, _columns, texts, _ids);
    }

    public int Items { get; private set; }

    public int Cases { get; private set; }

    /// <summary>How deep the order of items had to look, in all segments so far.</summary>
    public int Depth => _order.Depth;

    /// <summary>The items that follow are of a new case.</summary>
    public void BeginCase()
    {
        if (Cases + 1 == _starts.Length)
        {
            Array.Resize(ref _starts, _starts.Length * 2);
        }

        _starts[Cases++] = Items;
    }

    /// <param name="row">The values of the item by the columns of the table, facts behind the others.</param>
    /// <param name="id">Its id in UTF-8; passed over where ids are not kept.</param>
    public void Add(ReadOnlySpan<long> row, ReadOnlySpan<byte> id)
    {
        for (int c = 0; c < _columns.Length; c++)
        {
            _columns[c].Add(Items, row[c]);
        }

        _ids?.Add(id);
        Items++;
    }

    /// <summary>Makes the segment and begins anew.</summary>
    /// <param name="firstCase">The number of its first case.</param>
    public EvidenceSegment Seal(int firstCase)
    {
        _starts[Cases] = Items;
        var placed = new LanePlaces(_starts.AsSpan(0, Cases + 1), InOrder());
        var segment = SegmentWriter.Write(_shape, placed, _columns, _ids, firstCase);
        Array.ForEach(_columns, c => c.Clear());
        _ids?.Clear();
        (Items, Cases) = (0, 0);
        return segment;
    }

    /// <summary>The items case by case, oldest first; null where they came so.</summary>
    private int[]? InOrder()
    {
        int[]? order = null;
        for (int c = 0; c < Cases; c++)
        {
            bool sorted = true;
            for (int i = _starts[c] + 1; i < _starts[c + 1] && sorted; i++)
            {
                sorted = _order.Compare(i - 1, i) <= 0;
            }

            if (!sorted)
            {
                order ??= [.. Enumerable.Range(0, Items)];
                order.AsSpan(_starts[c], _starts[c + 1] - _starts[c]).Sort(_order.Compare);
            }
        }

        return order;
    }
}
