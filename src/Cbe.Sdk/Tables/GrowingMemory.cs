namespace Cbe.Sdk.Tables;

/// <summary>A list in <see cref="SharedMemory"/> that grows.</summary>
internal sealed unsafe class GrowingMemory<T>
    where T : unmanaged
{
    private SharedMemory _memory = new(64);

    public long Count { get; private set; }

    public T* Start => (T*)_memory.Start;

    public void Add(T value)
    {
        Reserve(1);
        Start[Count++] = value;
    }

    public void AddRange(ReadOnlySpan<T> values)
    {
        Reserve(values.Length);
        values.CopyTo(new Span<T>(Start + Count, values.Length));
        Count += values.Length;
    }

    public SharedMemory Memory => _memory;

    private void Reserve(int more)
    {
        long needed = (Count + more) * sizeof(T);
        if (needed <= _memory.Length)
        {
            return;
        }

        var larger = new SharedMemory(Math.Max(needed, Math.Max(4096, _memory.Length + (_memory.Length / 2))));
        Buffer.MemoryCopy(_memory.Start, larger.Start, larger.Length, Count * sizeof(T));
        _memory.Release();
        _memory = larger;
    }
}
