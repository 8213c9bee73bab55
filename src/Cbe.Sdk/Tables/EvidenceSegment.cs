using System.Numerics;
using System.Text;

namespace Cbe.Sdk.Tables;

/// <summary>Some thousands of cases in columns. What is in it never changes; tables share it.</summary>
internal sealed unsafe class EvidenceSegment
{
    private readonly LaneColumn[] _columns;
    private readonly byte* _start;
    private ulong[]? _live;

    /// <param name="layout">Where what lies.</param>
    /// <param name="memory">The memory that it lies in.</param>
    /// <param name="at">Where in that memory the segment begins.</param>
    /// <param name="cases">The numbers of its cases: <see cref="CaseOf"/>.</param>
    /// <param name="casesAt">Where in that memory they begin.</param>
    public EvidenceSegment(SegmentLayout layout, SharedMemory memory, long at, SharedMemory cases, long casesAt)
    {
        Layout = layout;
        Memory = memory;
        Cases = cases;
        _start = memory.Start + at;
        CaseOf = (int*)(cases.Start + casesAt);
        Present = (ulong*)(_start + layout.PresentAt);
        _columns = Array.ConvertAll(layout.Columns, c => c.Over(memory.Start + at));
    }

    public SegmentLayout Layout { get; }

    /// <summary>The memory of the columns.</summary>
    public SharedMemory Memory { get; }

    /// <summary>The memory of <see cref="CaseOf"/>.</summary>
    public SharedMemory Cases { get; }

    /// <summary>Where the segment begins.</summary>
    public byte* Start => _start;

    public ReadOnlySpan<Tile> Tiles => new(_start + Layout.TilesAt, Layout.TileCount);

    /// <summary>The rows of all tiles.</summary>
    public int Rows => Layout.Rows;

    /// <summary>For each row, which lanes have an item there.</summary>
    public ulong* Present { get; }

    /// <summary>For each lane of each tile, the number of its case in the table; -1 where there is none, or where a newer record has taken its place.</summary>
    public int* CaseOf { get; }

    /// <summary>How many lanes there are, with empty ones.</summary>
    public int Lanes => Layout.TileCount * Tile.Lanes;

    /// <summary>The same for one table more.</summary>
    public EvidenceSegment Share()
    {
        Memory.Hold();
        Cases.Hold();
        return this;
    }

    /// <summary>The same columns for one table more, whose cases have other numbers.</summary>
    /// <param name="numbers">The new number of each case, or -1.</param>
    public EvidenceSegment WithNumbers(int[] numbers)
    {
        Memory.Hold();
        var cases = new SharedMemory(Lanes * sizeof(int));
        int* to = (int*)cases.Start;
        for (int lane = 0; lane < Lanes; lane++)
        {
            to[lane] = CaseOf[lane] < 0 ? -1 : numbers[CaseOf[lane]];
        }

        return new(Layout, Memory, _start - Memory.Start, cases, 0);
    }

    public LaneColumn Column(EvidenceColumn column) => _columns[(int)column];

    /// <summary>A fact of evidence, by its position among the facts of evidence that the schema declares.</summary>
    public LaneColumn Fact(int index) => _columns[ColumnKinds.Count + index];

    /// <summary>A column by its position, facts behind the others.</summary>
    public LaneColumn At(int index) => _columns[index];

    /// <summary>The id of the item in a cell; null where ids are not kept.</summary>
    public string? IdOf(long cell) => Layout.IdsAt < 0 ? null : Encoding.UTF8.GetString(IdBytesOf(cell));

    /// <summary>The same in UTF-8; empty where ids are not kept.</summary>
    public ReadOnlySpan<byte> IdBytesOf(long cell)
    {
        if (Layout.IdsAt < 0)
        {
            return default;
        }

        uint* ids = (uint*)(_start + Layout.IdsAt);
        return new(_start + Layout.IdTextAt + ids[cell], (int)(ids[cell + 1] - ids[cell]));
    }

    /// <summary>The cells of a lane's items, oldest first.</summary>
    public IEnumerable<long> CellsOf(int lane)
    {
        var tile = Tiles[lane / Tile.Lanes];
        for (int row = tile.FirstRow; row < tile.FirstRow + tile.Rows; row++)
        {
            if (HasItem(row, lane % Tile.Lanes))
            {
                yield return ((long)row * Tile.Lanes) + (lane % Tile.Lanes);
            }
        }
    }

    /// <summary>How many items lie in lanes that belong to a case.</summary>
    public long LiveItems()
    {
        long items = 0;
        var tiles = Tiles;
        for (int t = 0; t < tiles.Length; t++)
        {
            ulong live = LiveLanes(t);
            for (int row = tiles[t].FirstRow; row < tiles[t].FirstRow + tiles[t].Rows; row++)
            {
                items += BitOperations.PopCount(Present[row] & live);
            }
        }

        return items;
    }

    /// <summary>How many items lie in it, dead ones too.</summary>
    public long AllItems()
    {
        long items = 0;
        foreach (ulong row in new ReadOnlySpan<ulong>(Present, Rows))
        {
            items += BitOperations.PopCount(row);
        }

        return items;
    }

    /// <summary>Which lanes of a tile belong to a case.</summary>
    public ulong LiveLanes(int tile) => Live[tile];

    /// <summary>For each tile, which of its lanes belong to a case.</summary>
    public ReadOnlySpan<ulong> Live => _live ??= FindLive();

    private ulong[] FindLive()
    {
        ulong[] live = new ulong[Layout.TileCount];
        for (int lane = 0; lane < Lanes; lane++)
        {
            live[lane / Tile.Lanes] |= CaseOf[lane] >= 0 ? 1UL << (lane % Tile.Lanes) : 0;
        }

        return live;
    }

    private bool HasItem(int row, int lane) => ((Present[row] >> lane) & 1) != 0;
}
