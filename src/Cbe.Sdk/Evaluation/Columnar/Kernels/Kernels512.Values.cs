using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal sealed unsafe partial class Kernels512
{
    /// <inheritdoc/>
    public override void Sum(int* column, ulong* selected, int n, long most, long* sums)
    {
        // Where 32 bits hold every sum, a register takes sixteen of them.
        if (most < int.MaxValue && most * n <= int.MaxValue)
        {
            SumInts(column, selected, n, sums);
        }
        else
        {
            SumLongs(column, selected, 0, n, sums);
            SumLongs(column + 32, selected, 32, n, sums + 32);
        }
    }

    /// <inheritdoc/>
    public override void Sum(long* column, ulong* selected, int n, long* sums)
    {
        SumLongs(column, selected, 0, n, sums);
        SumLongs(column + 32, selected, 32, n, sums + 32);
    }

    /// <inheritdoc/>
    public override ulong MeanAtLeast(int* column, ulong* selected, int n, long most, long value)
    {
        if (most >= int.MaxValue || value is > int.MaxValue or < int.MinValue || (most + Math.Abs(value) + 1) * 2 * n > int.MaxValue)
        {
            return base.MeanAtLeast(column, selected, n, most, value);
        }

        int cut = (int)(2 * value) - 1;

        unchecked
        {
            // What each element adds to twice the distance of the sum from the cut.
            var cuts = Vector512.Create(cut);
            var a = Vector512<int>.Zero;
            var b = a;
            var c = a;
            var d = a;
            for (int row = 0; row < n; row++, column += Lanes)
            {
                ulong bits = selected[row];
                a = Vector512.ConditionalSelect(Sixteen(bits, 0), a + Excess(column, cuts), a);
                b = Vector512.ConditionalSelect(Sixteen(bits, 16), b + Excess(column + 16, cuts), b);
                c = Vector512.ConditionalSelect(Sixteen(bits, 32), c + Excess(column + 32, cuts), c);
                d = Vector512.ConditionalSelect(Sixteen(bits, 48), d + Excess(column + 48, cuts), d);
            }

            var least = Vector512.Create(value > 0 ? 0 : 1);
            return Vector512.GreaterThanOrEqual(a, least).ExtractMostSignificantBits()
                | Vector512.GreaterThanOrEqual(b, least).ExtractMostSignificantBits() << 16
                | Vector512.GreaterThanOrEqual(c, least).ExtractMostSignificantBits() << 32
                | Vector512.GreaterThanOrEqual(d, least).ExtractMostSignificantBits() << 48;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Excess(int* elements, Vector512<int> cuts)
    {
        var element = Vector512.Load(elements);
        return unchecked(element + element - cuts);
    }

    private static void SumInts(int* column, ulong* selected, int n, long* sums)
    {
        unchecked
        {
            var a = Vector512<int>.Zero;
            var b = a;
            var c = a;
            var d = a;
            for (int row = 0; row < n; row++, column += Lanes)
            {
                ulong bits = selected[row];
                a = Vector512.ConditionalSelect(Sixteen(bits, 0), a + Vector512.Load(column), a);
                b = Vector512.ConditionalSelect(Sixteen(bits, 16), b + Vector512.Load(column + 16), b);
                c = Vector512.ConditionalSelect(Sixteen(bits, 32), c + Vector512.Load(column + 32), c);
                d = Vector512.ConditionalSelect(Sixteen(bits, 48), d + Vector512.Load(column + 48), d);
            }

            Store(a, sums);
            Store(b, sums + 16);
            Store(c, sums + 32);
            Store(d, sums + 48);
        }
    }

    private static void SumLongs<T>(T* column, ulong* selected, int lane, int n, long* sums)
        where T : unmanaged
    {
        unchecked
        {
            var a = Vector512<long>.Zero;
            var b = a;
            var c = a;
            var d = a;
            for (int row = 0; row < n; row++, column += Lanes)
            {
                ulong bits = selected[row] >> lane;
                a = Vector512.ConditionalSelect(Eight(bits, 0), a + Longs(column), a);
                b = Vector512.ConditionalSelect(Eight(bits, 8), b + Longs(column + 8), b);
                c = Vector512.ConditionalSelect(Eight(bits, 16), c + Longs(column + 16), c);
                d = Vector512.ConditionalSelect(Eight(bits, 24), d + Longs(column + 24), d);
            }

            a.Store(sums);
            b.Store(sums + 8);
            c.Store(sums + 16);
            d.Store(sums + 24);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<int> ints, long* result)
    {
        var (low, high) = Vector512.Widen(ints);
        low.Store(result);
        high.Store(result + 8);
    }
}
