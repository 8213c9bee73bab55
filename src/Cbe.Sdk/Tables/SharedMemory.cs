using System.Runtime.InteropServices;

namespace Cbe.Sdk.Tables;

/// <summary>
/// Memory outside the collected heap, on a boundary of 64 bytes, that several tables may share: freed when the last of
/// them lets go, or when nobody can reach it any more.
/// </summary>
internal unsafe class SharedMemory
{
    private int _holders = 1;

    public SharedMemory(long bytes)
    {
        Length = bytes;
        Start = (byte*)NativeMemory.AlignedAlloc((nuint)Math.Max(64, (bytes + 63) & ~63L), 64);
        GC.AddMemoryPressure(Math.Max(64, bytes));
    }

    /// <param name="start">Memory of somebody else.</param>
    /// <param name="bytes">How many bytes.</param>
    protected SharedMemory(byte* start, long bytes)
    {
        Start = start;
        Length = bytes;
    }

    ~SharedMemory() => Free();

    public byte* Start { get; private set; }

    public long Length { get; }

    public void Hold() => Interlocked.Increment(ref _holders);

    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            Free();
            GC.SuppressFinalize(this);
        }
    }

    protected virtual void Free()
    {
        if (Start != null)
        {
            NativeMemory.AlignedFree(Start);
            GC.RemoveMemoryPressure(Math.Max(64, Length));
            Start = null;
        }
    }
}
