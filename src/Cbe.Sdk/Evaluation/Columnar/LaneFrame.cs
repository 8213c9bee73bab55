namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>
/// Where the items of a sequence stand: the rows of a tile, one item of each case in a row. Sequences that are made of one
/// another by leaving items out share a frame; a new order makes a new one.
/// </summary>
internal sealed class LaneFrame(int id, LaneFrame? of = null)
{
    private readonly List<int> _columns = [];

    public int Id { get; } = id;

    /// <summary>The frame whose items stand here in another order; null for one whose columns come from outside.</summary>
    public LaneFrame? Of { get; } = of;

    /// <summary>For every row and lane the row of <see cref="Of"/> whose item stands there.</summary>
    public Register? Order { get; init; }

    /// <summary>Which items are there.</summary>
    public Register Present { get; set; } = null!;

    /// <summary>The frame whose columns come from outside.</summary>
    public LaneFrame Root => Of is null ? this : Of.Root;

    /// <summary>The columns that a program reads, by the keys of whoever supplies them: no other is touched.</summary>
    public IReadOnlyList<int> Columns => _columns;

    /// <summary>The place of a column among those that are read.</summary>
    public int Column(int key)
    {
        int at = _columns.IndexOf(key);
        if (at < 0)
        {
            at = _columns.Count;
            _columns.Add(key);
        }

        return at;
    }
}
