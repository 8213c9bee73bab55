using System.Numerics;
using System.Runtime.InteropServices;

namespace Cbe.Sdk.Tables;

/// <summary>CRC-32C (Castagnoli) of bytes: it finds every damage of up to 32 bits in a row, and any other but for one in four thousand million.</summary>
internal static class Crc32C
{
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        uint crc = ~before;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (ulong word in words)
        {
            crc = BitOperations.Crc32C(crc, word);
        }

        foreach (byte b in bytes[(words.Length * sizeof(ulong))..])
        {
            crc = BitOperations.Crc32C(crc, b);
        }

        return ~crc;
    }

    /// <summary>Of more bytes than a span can hold.</summary>
    public static unsafe uint Of(byte* bytes, long count)
    {
        uint crc = 0;
        for (long at = 0; at < count; at += 1 << 30)
        {
            crc = Of(new ReadOnlySpan<byte>(bytes + at, (int)Math.Min(1 << 30, count - at)), crc);
        }

        return crc;
    }
}
