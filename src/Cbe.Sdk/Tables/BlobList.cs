using System.Text;

namespace Cbe.Sdk.Tables;

/// <summary>Pieces of bytes, one behind the other, by their numbers.</summary>
/// <param name="begins">Where each begins, and behind them the length of all: one number more than there are pieces.</param>
/// <param name="bytes">All pieces.</param>
/// <param name="count">How many there are.</param>
internal readonly unsafe struct BlobList(long* begins, byte* bytes, int count)
{
    public int Count => count;

    public long Length => begins[count];

    public long* Begins => begins;

    public byte* Bytes => bytes;

    public ReadOnlySpan<byte> this[int number] => new(bytes + begins[number], (int)(begins[number + 1] - begins[number]));

    public string Text(int number) => Encoding.UTF8.GetString(this[number]);
}
