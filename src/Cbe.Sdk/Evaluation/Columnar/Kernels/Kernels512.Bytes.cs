using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>What takes one byte for each lane on the way: counts, and sets of up to eight codes.</summary>
internal sealed unsafe partial class Kernels512
{
    /// <summary>The most that a byte counts.</summary>
    private const int MostInByte = 255;

    /// <inheritdoc/>
    public override void Count(ulong* selected, int n, long* counts)
    {
        unchecked
        {
            Store(CountBytes(selected, Math.Min(n, MostInByte)), counts, add: false);
            for (int row = MostInByte; row < n; row += MostInByte)
            {
                Store(CountBytes(selected + row, Math.Min(n - row, MostInByte)), counts, add: true);
            }
        }
    }

    /// <inheritdoc/>
    public override void DistinctCount(byte* codes, ulong* selected, int n, int kinds, long* counts) =>
        Store(DistinctBytes(codes, selected, n, kinds), counts, add: false);

    /// <inheritdoc/>
    public override ulong DistinctAtLeast(byte* codes, ulong* selected, int n, int kinds, int least) =>
        least <= 0 ? ulong.MaxValue
        : least > kinds ? 0
        : Vector512.GreaterThanOrEqual(DistinctBytes(codes, selected, n, kinds), Vector512.Create(unchecked((byte)least))).ExtractMostSignificantBits();

    private static Vector512<byte> CountBytes(ulong* selected, int n)
    {
        unchecked
        {
            var count = Vector512<byte>.Zero;
            var one = Vector512.Create((byte)1);
            for (int row = 0; row < n; row++)
            {
                count = Vector512.ConditionalSelect(Bytes(selected[row]), count + one, count);
            }

            return count;
        }
    }

    /// <summary>Eight codes at a time: a code becomes its bit, the bits of all rows together are a set, and a set is counted by its halves.</summary>
    private static Vector512<byte> DistinctBytes(byte* codes, ulong* selected, int n, int kinds)
    {
        unchecked
        {
            var bitOf = Vector512.Create(Vector256.Create(Vector128.Create(0x4020100804020100UL, 0x80)).AsByte(), Vector256.Create(Vector128.Create(0x4020100804020100UL, 0x80)).AsByte());
            var onesIn = Vector512.Create(Vector256.Create(Vector128.Create(0x0302020102010100UL, 0x0403030203020201)).AsByte(), Vector256.Create(Vector128.Create(0x0302020102010100UL, 0x0403030203020201)).AsByte());
            var half = Vector512.Create((byte)15);

            // A code beyond the sixteen that the table has gets its highest bit set by this, which the table takes for no code.
            var beyond = Vector512.Create((byte)0x70);
            var count = Vector512<byte>.Zero;
            for (int first = 0; first < kinds; first += 8)
            {
                var set = Vector512<byte>.Zero;
                var before = Vector512.Create((byte)first);
                byte* column = codes;
                for (int row = 0; row < n; row++, column += Lanes)
                {
                    var place = Avx512BW.AddSaturate(Vector512.Load(column) - before, beyond);
                    set |= Avx512BW.Shuffle(bitOf, place) & Bytes(selected[row]);
                }

                count += Avx512BW.Shuffle(onesIn, set & half) + Avx512BW.Shuffle(onesIn, (set.AsUInt16() >>> 4).AsByte() & half);
            }

            return count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<byte> bytes, long* result, bool add)
    {
        byte* each = stackalloc byte[Lanes];
        bytes.Store(each);
        for (int lane = 0; lane < Lanes; lane += 8)
        {
            var longs = Longs(each + lane);
            (add ? longs + Vector512.Load(result + lane) : longs).Store(result + lane);
        }
    }
}
