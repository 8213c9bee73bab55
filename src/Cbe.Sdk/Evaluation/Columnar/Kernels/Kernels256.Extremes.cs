using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>The least, the greatest, the last and the first.</summary>
internal sealed unsafe partial class Kernels256
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
        for (int lane = 0; lane < Lanes; lane += 16)
        {
            if (greatest)
            {
                GreatestQuarter(column + lane, selected, lane, n, result + lane);
            }
            else
            {
                LeastQuarter(column + lane, selected, lane, n, result + lane);
            }
        }
    }

    private static void GreatestQuarter<T>(T* column, ulong* selected, int lane, int n, long* result)
        where T : unmanaged
    {
        unchecked
        {
            var a = Vector256.Create(long.MinValue);
            var b = a;
            var c = a;
            var d = a;
            for (int row = 0; row < n; row++, column += Lanes)
            {
                ulong bits = selected[row] >> lane;
                a = Vector256.ConditionalSelect(Four(bits, 0), Vector256.Max(a, Longs(column)), a);
                b = Vector256.ConditionalSelect(Four(bits, 4), Vector256.Max(b, Longs(column + 4)), b);
                c = Vector256.ConditionalSelect(Four(bits, 8), Vector256.Max(c, Longs(column + 8)), c);
                d = Vector256.ConditionalSelect(Four(bits, 12), Vector256.Max(d, Longs(column + 12)), d);
            }

            Store(a, b, c, d, result);
        }
    }

    private static void LeastQuarter<T>(T* column, ulong* selected, int lane, int n, long* result)
        where T : unmanaged
    {
        unchecked
        {
            var a = Vector256.Create(long.MaxValue);
            var b = a;
            var c = a;
            var d = a;
            for (int row = 0; row < n; row++, column += Lanes)
            {
                ulong bits = selected[row] >> lane;
                a = Vector256.ConditionalSelect(Four(bits, 0), Vector256.Min(a, Longs(column)), a);
                b = Vector256.ConditionalSelect(Four(bits, 4), Vector256.Min(b, Longs(column + 4)), b);
                c = Vector256.ConditionalSelect(Four(bits, 8), Vector256.Min(c, Longs(column + 8)), c);
                d = Vector256.ConditionalSelect(Four(bits, 12), Vector256.Min(d, Longs(column + 12)), d);
            }

            Store(a, b, c, d, result);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<long> a, Vector256<long> b, Vector256<long> c, Vector256<long> d, long* result)
    {
        a.Store(result);
        b.Store(result + 4);
        c.Store(result + 8);
        d.Store(result + 12);
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
                for (int lane = 0; lane < Lanes; lane += 4)
                {
                    Vector256.ConditionalSelect(Four(take >> lane, 0), Longs(elements + lane), Vector256.Load(result + lane)).Store(result + lane);
                }

                open &= ~take;
            }
        }
    }
}
