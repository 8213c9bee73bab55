using System.Numerics;
using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal unsafe partial class LaneKernels
{
    /// <summary>Each element against a constant.</summary>
    public virtual void Compare(ComparisonOperator op, byte* column, byte value, ulong* result, int rows) => CompareRows(op, column, value, result, rows);

    /// <inheritdoc cref="Compare(ComparisonOperator, byte*, byte, ulong*, int)"/>
    public virtual void Compare(ComparisonOperator op, ushort* column, ushort value, ulong* result, int rows) => CompareRows(op, column, value, result, rows);

    /// <inheritdoc cref="Compare(ComparisonOperator, byte*, byte, ulong*, int)"/>
    public virtual void Compare(ComparisonOperator op, int* column, int value, ulong* result, int rows) => CompareRows(op, column, value, result, rows);

    /// <inheritdoc cref="Compare(ComparisonOperator, byte*, byte, ulong*, int)"/>
    public virtual void Compare(ComparisonOperator op, long* column, long value, ulong* result, int rows) => CompareRows(op, column, value, result, rows);

    /// <summary>Each element against the one at its place.</summary>
    public virtual void Compare(ComparisonOperator op, long* left, long* right, ulong* result, int rows)
    {
        for (int row = 0; row < rows; row++, left += Lanes, right += Lanes)
        {
            ulong bits = 0;
            for (int lane = 0; lane < Lanes; lane++)
            {
                bool holds = Relations.IsEquality(op) ? left[lane] == right[lane] : Relations.IsLess(op) ? left[lane] < right[lane] : left[lane] > right[lane];
                bits |= (holds ? 1UL : 0) << lane;
            }

            result[row] = bits ^ Relations.Flip(op);
        }
    }

    private static void CompareRows<T>(ComparisonOperator op, T* column, T value, ulong* result, int rows)
        where T : unmanaged, IComparisonOperators<T, T, bool>
    {
        ulong flip = Relations.Flip(op);
        if (Relations.IsEquality(op))
        {
            CompareRows<T, EqualTo>(flip, column, value, result, rows);
        }
        else if (Relations.IsLess(op))
        {
            CompareRows<T, LessThan>(flip, column, value, result, rows);
        }
        else
        {
            CompareRows<T, GreaterThan>(flip, column, value, result, rows);
        }
    }

    private static void CompareRows<T, TRelation>(ulong flip, T* column, T value, ulong* result, int rows)
        where T : unmanaged, IComparisonOperators<T, T, bool>
        where TRelation : struct, IRelation
    {
        for (int row = 0; row < rows; row++, column += Lanes)
        {
            ulong bits = 0;
            for (int lane = 0; lane < Lanes; lane++)
            {
                bits |= (TRelation.Holds(column[lane], value) ? 1UL : 0) << lane;
            }

            result[row] = bits ^ flip;
        }
    }
}
