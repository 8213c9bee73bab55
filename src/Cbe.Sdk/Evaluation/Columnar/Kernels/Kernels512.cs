using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>The kernels in registers of 512 bits: a row of bytes is one, a row of longs eight.</summary>
internal sealed unsafe partial class Kernels512 : LaneKernels
{
    /// <inheritdoc/>
    public override int Width => 512;

    /// <summary>All ones in the elements whose lane is set, for eight lanes from <paramref name="lane"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Eight(ulong row, int lane) =>
        Avx512F.CompareNotEqual(Vector512.Create(row) & (Vector512.Create(1UL, 2, 4, 8, 16, 32, 64, 128) << lane), Vector512<ulong>.Zero).AsInt64();

    /// <summary>All ones in the elements whose lane is set, for sixteen lanes from <paramref name="lane"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Sixteen(ulong row, int lane)
    {
        var bits = Vector512.Create(1u, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
        return Avx512F.CompareNotEqual(Vector512.Create(unchecked((uint)(row >> (lane & 32)))) & (bits << (lane & 31)), Vector512<uint>.Zero).AsInt32();
    }

    /// <summary>All ones in the bytes whose lane is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Bytes(ulong row)
    {
        // Byte i of the row, eight times, against its eight bits.
        var places = Vector512.Create(0UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303, 0x0404040404040404, 0x0505050505050505, 0x0606060606060606, 0x0707070707070707).AsByte();
        var spread = Avx512BW.Shuffle(Vector512.Create(row).AsByte(), places);
        return Avx512BW.CompareNotEqual(spread & Vector512.Create(0x8040201008040201UL).AsByte(), Vector512<byte>.Zero);
    }
}
