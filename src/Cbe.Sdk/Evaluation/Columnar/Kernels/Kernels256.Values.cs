using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal sealed unsafe partial class Kernels256
{
    /// <inheritdoc/>
    public override void Sum(int* column, ulong* selected, int n, long most, long* sums)
    {
        // Where 32 bits hold every sum, a register takes eight of them.
        if (most < int.MaxValue && most * n <= int.MaxValue)
        {
            SumInts(column, selected, 0, n, sums);
            SumInts(column + 32, selected, 32, n, sums + 32);
        }
        else
        {
            SumRows(column, selected, n, sums);
        }
    }

    /// <inheritdoc/>
    public override void Sum(long* column, ulong* selected, int n, long* sums)
    {
        SumRows(column, selected, n, sums);
    }

    /// <inheritdoc/>
    public override ulong MeanAtLeast(int* column, ulong* selected, int n, long most, long value)
    {
        if (most >= int.MaxValue || value is > int.MaxValue or < int.MinValue || (most + Math.Abs(value) + 1) * 2 * n > int.MaxValue)
        {
            return base.MeanAtLeast(column, selected, n, most, value);
        }

        int cut = (int)(2 * value) - 1;

        return MeanHalf(column, selected, 0, n, cut, value) | MeanHalf(column + 32, selected, 32, n, cut, value) << 32;
    }

    private static ulong MeanHalf(int* column, ulong* selected, int lane, int n, int cut, long value)
    {
        unchecked
        {
            var cuts = Vector256.Create(cut);
            var a = Vector256<int>.Zero;
            var b = a;
            var c = a;
            var d = a;
            for (int row = 0; row < n; row++, column += Lanes)
            {
                ulong bits = selected[row] >> lane;
                a += Excess(column, cuts) & Eight(bits, 0);
                b += Excess(column + 8, cuts) & Eight(bits, 8);
                c += Excess(column + 16, cuts) & Eight(bits, 16);
                d += Excess(column + 24, cuts) & Eight(bits, 24);
            }

            var below = Vector256.Create(value > 0 ? -1 : 0);
            return Vector256.GreaterThan(a, below).ExtractMostSignificantBits()
                | Vector256.GreaterThan(b, below).ExtractMostSignificantBits() << 8
                | Vector256.GreaterThan(c, below).ExtractMostSignificantBits() << 16
                | Vector256.GreaterThan(d, below).ExtractMostSignificantBits() << 24;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Excess(int* column, Vector256<int> cuts)
    {
        var elements = Vector256.Load(column);
        return elements + elements - cuts;
    }

    private static void SumRows<T>(T* column, ulong* selected, int n, long* sums)
        where T : unmanaged
    {
        for (int lane = 0; lane < Lanes; lane += 16)
        {
            SumLongs(column + lane, selected, lane, n, sums + lane);
        }
    }

    private static void SumInts(int* column, ulong* selected, int lane, int n, long* sums)
    {
        unchecked
        {
            var a = Vector256<int>.Zero;
            var b = a;
            var c = a;
            var d = a;
            for (int row = 0; row < n; row++, column += Lanes)
            {
                ulong bits = selected[row] >> lane;
                a += Vector256.Load(column) & Eight(bits, 0);
                b += Vector256.Load(column + 8) & Eight(bits, 8);
                c += Vector256.Load(column + 16) & Eight(bits, 16);
                d += Vector256.Load(column + 24) & Eight(bits, 24);
            }

            Store(a, sums);
            Store(b, sums + 8);
            Store(c, sums + 16);
            Store(d, sums + 24);
        }
    }

    private static void SumLongs<T>(T* column, ulong* selected, int lane, int n, long* sums)
        where T : unmanaged
    {
        unchecked
        {
            var a = Vector256<long>.Zero;
            var b = a;
            var c = a;
            var d = a;
            for (int row = 0; row < n; row++, column += Lanes)
            {
                ulong bits = selected[row] >> lane;
                a += Longs(column) & Four(bits, 0);
                b += Longs(column + 4) & Four(bits, 4);
                c += Longs(column + 8) & Four(bits, 8);
                d += Longs(column + 12) & Four(bits, 12);
            }

            a.Store(sums);
            b.Store(sums + 4);
            c.Store(sums + 8);
            d.Store(sums + 12);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> ints, long* result)
    {
        var (low, high) = Vector256.Widen(ints);
        low.Store(result);
        high.Store(result + 4);
    }
}
