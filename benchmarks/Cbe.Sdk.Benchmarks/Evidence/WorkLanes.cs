using System.Runtime.InteropServices;

namespace Cbe.Sdk.Benchmarks.Evidence;

/// <summary>
/// Cases as lanes, for hand-written SIMD: 64 cases of about the same length side by side, the newest item in the last row.
/// What is not there has an assessor and a setting that are in no set, so that no rule can admit it.
/// </summary>
internal sealed unsafe class WorkLanes : IDisposable
{
    public const int Width = 64;
    private const byte Nobody = 0xFF;
    private readonly List<nint> _memory = [];

    public WorkLanes(WorkColumns columns)
    {
        int[] cases = [.. Enumerable.Range(0, columns.Cases)];
        int[] lengths = [.. cases.Select(c => columns.Start[c + 1] - columns.Start[c])];
        Array.Sort((int[])lengths.Clone(), cases);
        Tiles = new (int, int)[(cases.Length + Width - 1) / Width];
        CaseOf = new int[Tiles.Length * Width];
        Array.Fill(CaseOf, -1);
        cases.CopyTo(CaseOf, 0);
        for (int t = 0; t < Tiles.Length; t++)
        {
            int longest = cases.Skip(t * Width).Take(Width).Max(c => lengths[c]);
            Tiles[t] = (Rows, longest);
            Rows += longest;
        }

        long cells = (long)Rows * Width;
        Level = (byte*)Take(cells);
        Assessor = (byte*)Take(cells);
        Setting = (byte*)Take(cells);
        Days = (ushort*)Take(cells * 2);
        Score = (int*)Take(cells * 4);
        new Span<byte>(Assessor, checked((int)cells)).Fill(Nobody);
        new Span<byte>(Setting, checked((int)cells)).Fill(Nobody);
        for (int t = 0; t < Tiles.Length; t++)
        {
            Fill(columns, lengths, t);
        }
    }

    /// <summary>The first row of each tile, and its rows.</summary>
    public (int FirstRow, int Rows)[] Tiles { get; }

    public int Rows { get; }

    /// <summary>The number of the case in each lane; -1 for none.</summary>
    public int[] CaseOf { get; }

    public byte* Level { get; }

    public byte* Assessor { get; }

    public byte* Setting { get; }

    public ushort* Days { get; }

    public int* Score { get; }

    /// <summary>The masks by the number of the case, from those by lane.</summary>
    public byte[] ByCase(byte[] lanes)
    {
        var masks = new byte[CaseOf.Count(c => c >= 0)];
        for (int i = 0; i < CaseOf.Length; i++)
        {
            if (CaseOf[i] >= 0)
            {
                masks[CaseOf[i]] = lanes[i];
            }
        }

        return masks;
    }

    public void Dispose()
    {
        _memory.ForEach(p => NativeMemory.AlignedFree((void*)p));
        _memory.Clear();
        GC.SuppressFinalize(this);
    }

    private void Fill(WorkColumns columns, int[] lengths, int tile)
    {
        var (first, rows) = Tiles[tile];
        for (int lane = 0; lane < Width; lane++)
        {
            int c = CaseOf[(tile * Width) + lane];
            for (int i = 0; c >= 0 && i < lengths[c]; i++)
            {
                int from = columns.Start[c] + i;
                long to = ((long)(first + rows - lengths[c] + i) * Width) + lane;
                (Level[to], Assessor[to], Setting[to], Days[to], Score[to]) =
                    (columns.Level[from], columns.Assessor[from], columns.Setting[from], columns.Days[from], columns.Score[from]);
            }
        }
    }

    private void* Take(long bytes)
    {
        void* memory = NativeMemory.AlignedAlloc((nuint)bytes, 64);
        NativeMemory.Clear(memory, (nuint)bytes);
        _memory.Add((nint)memory);
        return memory;
    }
}
