using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>The kernels in registers of 256 bits.</summary>
internal sealed unsafe partial class Kernels256 : LaneKernels
{
    /// <inheritdoc/>
    public override int Width => 256;

    /// <summary>All ones in the elements whose lane is set, for four lanes from <paramref name="lane"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Four(ulong row, int lane)
    {
        var bits = Vector256.Create(1L, 2, 4, 8) << lane;
        return Vector256.Equals(Vector256.Create(unchecked((long)row)) & bits, bits);
    }

    /// <summary>All ones in the elements whose lane is set, for eight lanes from <paramref name="lane"/> (0 to 24) on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Eight(ulong row, int lane)
    {
        var bits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128) << lane;
        return Vector256.Equals(Vector256.Create(unchecked((int)row)) & bits, bits);
    }

    /// <summary>All ones in the bytes whose lane is set, for the 32 lower lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Bytes(ulong row)
    {
        // Byte i of the row, eight times, against its eight bits.
        var places = Vector256.Create(0UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303).AsByte();
        var bits = Vector256.Create(0x8040201008040201UL).AsByte();
        return Vector256.Equals(Avx2.Shuffle(Vector256.Create(row).AsByte(), places) & bits, bits);
    }

    /// <summary>Whole numbers of magnitude below 2^51 as doubles; of others nothing is said.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Small(Vector256<long> numbers) =>
        (numbers + Vector256.Create(ExactDoubles.AnchorBits)).AsDouble() - Vector256.Create(ExactDoubles.Anchor);
}
