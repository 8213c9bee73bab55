using System.Text;

namespace Cbe.Sdk.Tables;

/// <summary>The ids of the items of a segment that is being built, as UTF-8.</summary>
internal sealed class OpenIds
{
    private byte[] _text = new byte[4096];
    private int[] _ends = new int[1024];
    private int _count;

    public int Bytes { get; private set; }

    public void Add(ReadOnlySpan<byte> id)
    {
        if (_count == _ends.Length)
        {
            Array.Resize(ref _ends, _count * 2);
        }

        if (Bytes + id.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(Bytes + id.Length, _text.Length * 2));
        }

        id.CopyTo(_text.AsSpan(Bytes));
        Bytes += id.Length;
        _ends[_count++] = Bytes;
    }

    public ReadOnlySpan<byte> this[int item]
    {
        get
        {
            int from = item == 0 ? 0 : _ends[item - 1];
            return _text.AsSpan(from, _ends[item] - from);
        }
    }

    /// <summary>Ordinally, as texts compare everywhere; the order of the bytes is another.</summary>
    public int Compare(int a, int b) => string.CompareOrdinal(Encoding.UTF8.GetString(this[a]), Encoding.UTF8.GetString(this[b]));

    public void Clear() => (_count, Bytes) = (0, 0);
}
