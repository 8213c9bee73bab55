using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal sealed unsafe partial class Kernels512
{
    /// <inheritdoc/>
    public override void Compare(ComparisonOperator op, byte* column, byte value, ulong* result, int rows) => CompareRows(op, column, value, result, rows);

    /// <inheritdoc/>
    public override void Compare(ComparisonOperator op, ushort* column, ushort value, ulong* result, int rows) => CompareRows(op, column, value, result, rows);

    /// <inheritdoc/>
    public override void Compare(ComparisonOperator op, int* column, int value, ulong* result, int rows) => CompareRows(op, column, value, result, rows);

    /// <inheritdoc/>
    public override void Compare(ComparisonOperator op, long* column, long value, ulong* result, int rows) => CompareRows(op, column, value, result, rows);

    /// <inheritdoc/>
    public override void Compare(ComparisonOperator op, long* left, long* right, ulong* result, int rows)
    {
        ulong flip = Relations.Flip(op);
        if (Relations.IsEquality(op))
        {
            ComparePairs<EqualTo>(flip, left, right, result, rows);
        }
        else if (Relations.IsLess(op))
        {
            ComparePairs<LessThan>(flip, left, right, result, rows);
        }
        else
        {
            ComparePairs<LessThan>(flip, right, left, result, rows);
        }
    }

    private static void ComparePairs<TRelation>(ulong flip, long* left, long* right, ulong* result, int rows)
        where TRelation : struct, IRelation
    {
        unchecked
        {
            for (int row = 0; row < rows; row++, left += Lanes, right += Lanes)
            {
                ulong bits = 0;
                for (int lane = 0; lane < Lanes; lane += 8)
                {
                    bits |= TRelation.Holds(Vector512.Load(left + lane), Vector512.Load(right + lane)).ExtractMostSignificantBits() << lane;
                }

                result[row] = bits ^ flip;
            }
        }
    }

    private static void CompareRows<T>(ComparisonOperator op, T* column, T value, ulong* result, int rows)
        where T : unmanaged
    {
        ulong flip = Relations.Flip(op);
        var values = Vector512.Create(value);
        if (Relations.IsEquality(op))
        {
            CompareRows<T, EqualTo>(flip, column, values, result, rows);
        }
        else if (Relations.IsLess(op))
        {
            CompareRows<T, LessThan>(flip, column, values, result, rows);
        }
        else
        {
            CompareRows<T, GreaterThan>(flip, column, values, result, rows);
        }
    }

    private static void CompareRows<T, TRelation>(ulong flip, T* column, Vector512<T> values, ulong* result, int rows)
        where T : unmanaged
        where TRelation : struct, IRelation
    {
        unchecked
        {
            for (int row = 0; row < rows; row++, column += Lanes)
            {
                result[row] = flip ^ sizeof(T) switch
                {
                    1 => One<T, TRelation>(column, values),
                    2 => Two<T, TRelation>(column, values),
                    4 => Two<T, TRelation>(column, values) | Two<T, TRelation>(column + 32, values) << 32,
                    _ => Two<T, TRelation>(column, values) | Two<T, TRelation>(column + 16, values) << 16
                        | Two<T, TRelation>(column + 32, values) << 32 | Two<T, TRelation>(column + 48, values) << 48,
                };
            }
        }
    }

    /// <summary>The bits of two registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Two<T, TRelation>(T* column, Vector512<T> values)
        where T : unmanaged
        where TRelation : struct, IRelation =>
        One<T, TRelation>(column, values) | One<T, TRelation>(column + Vector512<T>.Count, values) << Vector512<T>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong One<T, TRelation>(T* column, Vector512<T> values)
        where T : unmanaged
        where TRelation : struct, IRelation =>
        TRelation.Holds(Vector512.Load(column), values).ExtractMostSignificantBits();
}
