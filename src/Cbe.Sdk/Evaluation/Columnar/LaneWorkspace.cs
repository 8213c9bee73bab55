using System.Runtime.InteropServices;
using Cbe.Sdk.Evaluation.Columnar.Kernels;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>
/// The memory in which one thread runs a program over block after block. It grows to the largest block and then
/// allocates nothing more.
/// </summary>
internal sealed unsafe class LaneWorkspace : IDisposable
{
    /// <summary>How many cases stand side by side.</summary>
    public const int Lanes = 64;

    private const int Alignment = 64;
    private readonly nint[] _at;
    private readonly int[] _rows;
    private readonly long[] _texts;
    private void* _memory;
    private int _tiles;

    public LaneWorkspace(LaneProgram program, LaneKernels kernels)
    {
        Program = program;
        Kernels = kernels;
        _at = new nint[program.Registers.Count];
        _rows = new int[program.Frames.Count];
        _texts = new long[program.Texts.Count];
        Frames = [.. program.Frames.Select(f => f.Of is null ? new FrameState { Columns = new Tables.LaneColumn[f.Columns.Count] } : null!)];
        foreach (var frame in program.Frames.Where(f => f.Of is not null))
        {
            Frames[frame.Id] = Frames[frame.Root.Id];
        }
    }

    ~LaneWorkspace() => Free();

    public LaneProgram Program { get; }

    public LaneKernels Kernels { get; }

    /// <summary>What the frames hold, by their numbers.</summary>
    public FrameState[] Frames { get; }

    /// <summary>How many tiles the block has.</summary>
    public int Tiles { get; private set; }

    /// <summary>The day of the decision.</summary>
    public int AsOf { get; private set; }

    /// <summary>At which row of its tile each loop stands, by its depth.</summary>
    public int[] Slots { get; } = new int[LanguageDepth + 1];

    private const int LanguageDepth = 8;

    /// <summary>The texts of the table at hand.</summary>
    public ITextNumbers Texts { get; private set; } = null!;

    /// <summary>Gives the texts of the program their numbers in a table, and says the day of the decisions.</summary>
    public void Bind(ITextNumbers texts, int asOf)
    {
        Texts = texts;
        for (int i = 0; i < _texts.Length; i++)
        {
            _texts[i] = texts.TextNumber(Program.Texts[i]);
        }

        if (asOf != AsOf || _texts.Length > 0)
        {
            AsOf = asOf;
            FillConstants();
        }
    }

    /// <summary>Makes room for a block, whose frames have been set.</summary>
    public void Begin(int tiles)
    {
        Tiles = tiles;
        bool fits = tiles <= _tiles;
        for (int i = 0; i < _rows.Length; i++)
        {
            fits &= Frames[i].Rows <= _rows[i];
        }

        if (!fits)
        {
            Grow(tiles);
        }
    }

    /// <summary>Masks for what a step needs in between: as many as the frame with most rows has.</summary>
    public ulong* Scratch { get; private set; }

    /// <summary>The same for numbers.</summary>
    public long* ScratchNumbers { get; private set; }

    public ulong* Masks(Register register) => (ulong*)_at[register.Id];

    public long* Numbers(Register register) => (long*)_at[register.Id];

    /// <summary>How many rows a register has in this block.</summary>
    public int Rows(Register register) => register.Frame is { } frame ? Frames[frame.Id].Rows : Tiles;

    /// <summary>For how many rows a register has room.</summary>
    public int Room(Register register) => register.Frame is { } frame ? _rows[frame.Id] : _tiles;

    public long Resolve(Immediate immediate) =>
        immediate.Text is { } text ? _texts[Program.TextAt(text)] : immediate.DaysFromAsOf ? unchecked(AsOf + immediate.Value) : immediate.Value;

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Grow(int tiles)
    {
        _tiles = Math.Max(tiles, _tiles);
        for (int i = 0; i < _rows.Length; i++)
        {
            _rows[i] = Math.Max(_rows[i], Frames[i].Rows);
        }

        nuint size = 0;
        var offsets = new nuint[_at.Length];
        for (int i = 0; i < offsets.Length; i++)
        {
            var register = Program.Registers[i];
            offsets[i] = size;
            long rows = register.Frame is { } frame ? _rows[frame.Id] : _tiles;
            size += (nuint)((rows * register.RowSize + Alignment - 1) / Alignment * Alignment);
        }

        nuint scratch = size;
        nuint most = (nuint)Math.Max(_rows.DefaultIfEmpty().Max(), _tiles);
        size += (((2 * most * sizeof(ulong)) + Alignment - 1) / Alignment * Alignment) + (most * Lanes * sizeof(long));
        Free();
        _memory = NativeMemory.AlignedAlloc(size + Alignment, Alignment);
        NativeMemory.Clear(_memory, size + Alignment);
        ScratchNumbers = (long*)((nint)_memory + (nint)scratch);
        Scratch = (ulong*)((nint)_memory + (nint)scratch + (nint)(most * Lanes * sizeof(long)));
        for (int i = 0; i < offsets.Length; i++)
        {
            _at[i] = (nint)_memory + (nint)offsets[i];
        }

        FillConstants();
    }

    private void FillConstants()
    {
        if (_memory is null)
        {
            return;
        }

        foreach (var step in Program.Constants)
        {
            step.Run(this);
        }
    }

    private void Free()
    {
        if (_memory is not null)
        {
            NativeMemory.AlignedFree(_memory);
            _memory = null;
        }
    }
}
