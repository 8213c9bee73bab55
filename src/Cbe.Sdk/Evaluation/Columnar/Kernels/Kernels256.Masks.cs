using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal sealed unsafe partial class Kernels256
{
    /// <inheritdoc/>
    public override void And(ulong* a, ulong* b, ulong* result, int count)
    {
        unchecked
        {
            int i = 0;
            for (; i <= count - 4; i += 4)
            {
                (Vector256.Load(a + i) & Vector256.Load(b + i)).Store(result + i);
            }

            base.And(a + i, b + i, result + i, count - i);
        }
    }

    /// <inheritdoc/>
    public override void Or(ulong* a, ulong* b, ulong* result, int count)
    {
        unchecked
        {
            int i = 0;
            for (; i <= count - 4; i += 4)
            {
                (Vector256.Load(a + i) | Vector256.Load(b + i)).Store(result + i);
            }

            base.Or(a + i, b + i, result + i, count - i);
        }
    }

    /// <inheritdoc/>
    public override void AndNot(ulong* a, ulong* b, ulong* result, int count)
    {
        unchecked
        {
            int i = 0;
            for (; i <= count - 4; i += 4)
            {
                Vector256.AndNot(Vector256.Load(a + i), Vector256.Load(b + i)).Store(result + i);
            }

            base.AndNot(a + i, b + i, result + i, count - i);
        }
    }

    /// <inheritdoc/>
    public override void Not(ulong* a, ulong* result, int count)
    {
        unchecked
        {
            int i = 0;
            for (; i <= count - 4; i += 4)
            {
                (~Vector256.Load(a + i)).Store(result + i);
            }

            base.Not(a + i, result + i, count - i);
        }
    }

    /// <inheritdoc/>
    public override void Select(ulong* mask, long* then, long* otherwise, long* result, int rows)
    {
        unchecked
        {
            for (int row = 0; row < rows; row++)
            {
                for (int lane = 0; lane < Lanes; lane += 4, then += 4, otherwise += 4, result += 4)
                {
                    Vector256.ConditionalSelect(Four(mask[row] >> lane, 0), Vector256.Load(then), Vector256.Load(otherwise)).Store(result);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override void FromMask(ulong* mask, long* result, int rows, long whenSet, long whenNot)
    {
        unchecked
        {
            var set = Vector256.Create(whenSet);
            var not = Vector256.Create(whenNot);
            for (int row = 0; row < rows; row++)
            {
                for (int lane = 0; lane < Lanes; lane += 4, result += 4)
                {
                    Vector256.ConditionalSelect(Four(mask[row] >> lane, 0), set, not).Store(result);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override void Widen(byte* column, long factor, long addend, long* result, int rows) => WidenRows(column, factor, addend, result, rows);

    /// <inheritdoc/>
    public override void Widen(ushort* column, long factor, long addend, long* result, int rows) => WidenRows(column, factor, addend, result, rows);

    /// <inheritdoc/>
    public override void Widen(int* column, long factor, long addend, long* result, int rows) => WidenRows(column, factor, addend, result, rows);

    /// <inheritdoc/>
    public override void Widen(long* column, long factor, long addend, long* result, int rows) => WidenRows(column, factor, addend, result, rows);

    private static void WidenRows<T>(T* column, long factor, long addend, long* result, int rows)
        where T : unmanaged
    {
        unchecked
        {
            var factors = Vector256.Create(factor);
            var addends = Vector256.Create(addend);
            for (long* end = result + ((long)rows * Lanes); result < end; result += 4, column += 4)
            {
                var elements = Longs(column);
                ((factor == 1 ? elements : elements * factors) + addends).Store(result);
            }
        }
    }

    /// <summary>Four elements as longs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Longs<T>(T* column)
        where T : unmanaged => sizeof(T) switch
    {
        1 => Avx2.ConvertToVector256Int64(Vector128.CreateScalarUnsafe(*(uint*)column).AsByte()),
        2 => Avx2.ConvertToVector256Int64(Vector128.CreateScalarUnsafe(*(ulong*)column).AsUInt16()),
        4 => Avx2.ConvertToVector256Int64(Vector128.Load((int*)column)),
        _ => Vector256.Load((long*)column),
    };
}
