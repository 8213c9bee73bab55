using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal sealed unsafe partial class Kernels512
{
    /// <inheritdoc/>
    public override void And(ulong* a, ulong* b, ulong* result, int count)
    {
        unchecked
        {
            int i = 0;
            for (; i <= count - 8; i += 8)
            {
                (Vector512.Load(a + i) & Vector512.Load(b + i)).Store(result + i);
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
            for (; i <= count - 8; i += 8)
            {
                (Vector512.Load(a + i) | Vector512.Load(b + i)).Store(result + i);
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
            for (; i <= count - 8; i += 8)
            {
                Vector512.AndNot(Vector512.Load(a + i), Vector512.Load(b + i)).Store(result + i);
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
            for (; i <= count - 8; i += 8)
            {
                (~Vector512.Load(a + i)).Store(result + i);
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
                for (int lane = 0; lane < Lanes; lane += 8, then += 8, otherwise += 8, result += 8)
                {
                    Vector512.ConditionalSelect(Eight(mask[row] >> lane, 0), Vector512.Load(then), Vector512.Load(otherwise)).Store(result);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override void FromMask(ulong* mask, long* result, int rows, long whenSet, long whenNot)
    {
        unchecked
        {
            var set = Vector512.Create(whenSet);
            var not = Vector512.Create(whenNot);
            for (int row = 0; row < rows; row++)
            {
                for (int lane = 0; lane < Lanes; lane += 8, result += 8)
                {
                    Vector512.ConditionalSelect(Eight(mask[row] >> lane, 0), set, not).Store(result);
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
            var factors = Vector512.Create(factor);
            var addends = Vector512.Create(addend);
            for (long* end = result + ((long)rows * Lanes); result < end; result += 8, column += 8)
            {
                var elements = Longs(column);
                ((factor == 1 ? elements : elements * factors) + addends).Store(result);
            }
        }
    }

    /// <summary>Eight elements as longs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Longs<T>(T* column)
        where T : unmanaged => sizeof(T) switch
    {
        1 => Avx512F.ConvertToVector512Int64(Vector128.CreateScalarUnsafe(*(ulong*)column).AsByte()),
        2 => Avx512F.ConvertToVector512Int64(Vector128.Load((ushort*)column)),
        4 => Avx512F.ConvertToVector512Int64(Vector256.Load((int*)column)),
        _ => Vector512.Load((long*)column),
    };
}
