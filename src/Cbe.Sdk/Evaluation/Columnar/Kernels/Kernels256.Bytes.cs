using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>What takes one byte for each lane on the way: counts, and sets of up to eight codes.</summary>
internal sealed unsafe partial class Kernels256
{
    /// <summary>The most that a byte counts.</summary>
    private const int MostInByte = 255;

    /// <inheritdoc/>
    public override void Count(ulong* selected, int n, long* counts)
    {
        unchecked
        {
            for (int lane = 0; lane < Lanes; lane += 32)
            {
                Store(CountBytes(selected, lane, Math.Min(n, MostInByte)), counts + lane, add: false);
                for (int row = MostInByte; row < n; row += MostInByte)
                {
                    Store(CountBytes(selected + row, lane, Math.Min(n - row, MostInByte)), counts + lane, add: true);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override void DistinctCount(byte* codes, ulong* selected, int n, int kinds, long* counts)
    {
        Store(DistinctBytes(codes, selected, 0, n, kinds), counts, add: false);
        Store(DistinctBytes(codes + 32, selected, 32, n, kinds), counts + 32, add: false);
    }

    /// <inheritdoc/>
    public override ulong DistinctAtLeast(byte* codes, ulong* selected, int n, int kinds, int least)
    {
        if (least <= 0 || least > kinds)
        {
            return least <= 0 ? ulong.MaxValue : 0;
        }

        var limit = Vector256.Create(unchecked((byte)least));
        return Vector256.GreaterThanOrEqual(DistinctBytes(codes, selected, 0, n, kinds), limit).ExtractMostSignificantBits()
            | (ulong)Vector256.GreaterThanOrEqual(DistinctBytes(codes + 32, selected, 32, n, kinds), limit).ExtractMostSignificantBits() << 32;
    }

    private static Vector256<byte> CountBytes(ulong* selected, int lane, int n)
    {
        unchecked
        {
            var count = Vector256<byte>.Zero;
            for (int row = 0; row < n; row++)
            {
                count -= Bytes(selected[row] >> lane);
            }

            return count;
        }
    }

    /// <summary>Eight codes at a time: a code becomes its bit, the bits of all rows together are a set, and a set is counted by its halves.</summary>
    private static Vector256<byte> DistinctBytes(byte* codes, ulong* selected, int lane, int n, int kinds)
    {
        unchecked
        {
            var bitOf = Vector256.Create(Vector128.Create(0x4020100804020100UL, 0x80)).AsByte();
            var onesIn = Vector256.Create(Vector128.Create(0x0302020102010100UL, 0x0403030203020201)).AsByte();
            var half = Vector256.Create((byte)15);

            // A code beyond the sixteen that the table has gets its highest bit set by this, which the table takes for no code.
            var beyond = Vector256.Create((byte)0x70);
            var count = Vector256<byte>.Zero;
            for (int first = 0; first < kinds; first += 8)
            {
                var set = Vector256<byte>.Zero;
                var before = Vector256.Create((byte)first);
                byte* column = codes;
                for (int row = 0; row < n; row++, column += Lanes)
                {
                    var place = Avx2.AddSaturate(Vector256.Load(column) - before, beyond);
                    set |= Avx2.Shuffle(bitOf, place) & Bytes(selected[row] >> lane);
                }

                count += Avx2.Shuffle(onesIn, set & half) + Avx2.Shuffle(onesIn, (set.AsUInt16() >>> 4).AsByte() & half);
            }

            return count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<byte> bytes, long* result, bool add)
    {
        byte* each = stackalloc byte[32];
        bytes.Store(each);
        for (int lane = 0; lane < 32; lane += 4)
        {
            var longs = Longs(each + lane);
            (add ? longs + Vector256.Load(result + lane) : longs).Store(result + lane);
        }
    }
}
