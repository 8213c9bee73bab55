using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>The least, the greatest, the last and the first.</summary>
internal sealed unsafe partial class Kernels512
{
    /// <inheritdoc/>
    public override void Least(int* column, ulong* selected, int n, long* result) => ExtremeRows(column, selected, n, result, greatest: false);

    /// <inheritdoc/>
    public override void Least(long* column, ulong* selected, int n, long* result) => ExtremeRows(column, selected, n, result, greatest: false);

    /// <inheritdoc/>
    public override void Greatest(int* column, ulong* selected, int n, long* result) => ExtremeRows(column, selected, n, result, greatest: true);

    /// <inheritdoc/>
    public override void Greatest(long* column, ulong* selected, int n, long* result) => ExtremeRows(column, selected, n, result, greatest: true);

    /// <inheritdoc/>
    public override void Last(byte* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, n - 1, -1);

    /// <inheritdoc/>
    public override void Last(ushort* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, n - 1, -1);

    /// <inheritdoc/>
    public override void Last(int* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, n - 1, -1);

    /// <inheritdoc/>
    public override void Last(long* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, n - 1, -1);

    /// <inheritdoc/>
    public override void First(byte* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, 0, 1);

    /// <inheritdoc/>
    public override void First(ushort* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, 0, 1);

    /// <inheritdoc/>
    public override void First(int* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, 0, 1);

    /// <inheritdoc/>
    public override void First(long* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, 0, 1);

    private static void ExtremeRows<T>(T* column, ulong* selected, int n, long* result, bool greatest)
        where T : unmanaged
    {
        for (int lane = 0; lane < Lanes; lane += 32)
        {
            if (greatest)
            {
                GreatestHalf(column + lane, selected, lane, n, result + lane);
            }
            else
            {
                LeastHalf(column + lane, selected, lane, n, result + lane);
            }
        }
    }

    private static void GreatestHalf<T>(T* column, ulong* selected, int lane, int n, long* result)
        where T : unmanaged
    {
        unchecked
        {
            var a = Vector512.Create(long.MinValue);
            var b = a;
            var c = a;
            var d = a;
            for (int row = 0; row < n; row++, column += Lanes)
            {
                ulong bits = selected[row] >> lane;
                a = Vector512.ConditionalSelect(Eight(bits, 0), Vector512.Max(a, Longs(column)), a);
                b = Vector512.ConditionalSelect(Eight(bits, 8), Vector512.Max(b, Longs(column + 8)), b);
                c = Vector512.ConditionalSelect(Eight(bits, 16), Vector512.Max(c, Longs(column + 16)), c);
                d = Vector512.ConditionalSelect(Eight(bits, 24), Vector512.Max(d, Longs(column + 24)), d);
            }

            Store(a, b, c, d, result);
        }
    }

    private static void LeastHalf<T>(T* column, ulong* selected, int lane, int n, long* result)
        where T : unmanaged
    {
        unchecked
        {
            var a = Vector512.Create(long.MaxValue);
            var b = a;
            var c = a;
            var d = a;
            for (int row = 0; row < n; row++, column += Lanes)
            {
                ulong bits = selected[row] >> lane;
                a = Vector512.ConditionalSelect(Eight(bits, 0), Vector512.Min(a, Longs(column)), a);
                b = Vector512.ConditionalSelect(Eight(bits, 8), Vector512.Min(b, Longs(column + 8)), b);
                c = Vector512.ConditionalSelect(Eight(bits, 16), Vector512.Min(c, Longs(column + 16)), c);
                d = Vector512.ConditionalSelect(Eight(bits, 24), Vector512.Min(d, Longs(column + 24)), d);
            }

            Store(a, b, c, d, result);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<long> a, Vector512<long> b, Vector512<long> c, Vector512<long> d, long* result)
    {
        a.Store(result);
        b.Store(result + 8);
        c.Store(result + 16);
        d.Store(result + 24);
    }

    /// <summary>From the end where the wanted element is nearest, until every lane has its own.</summary>
    private static void PickRows<T>(T* column, ulong* selected, int n, long* result, int row, int step)
        where T : unmanaged
    {
        unchecked
        {
            ulong open = ulong.MaxValue;
            for (int left = n; left > 0 && open != 0; left--, row += step)
            {
                ulong take = open & selected[row];
                if (take == 0)
                {
                    continue;
                }

                T* elements = column + ((long)row * Lanes);
                for (int lane = 0; lane < Lanes; lane += 8)
                {
                    Vector512.ConditionalSelect(Eight(take >> lane, 0), Longs(elements + lane), Vector512.Load(result + lane)).Store(result + lane);
                }

                open &= ~take;
            }
        }
    }
}
