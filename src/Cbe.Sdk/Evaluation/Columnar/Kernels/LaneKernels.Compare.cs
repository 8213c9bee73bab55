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
        ulong flip = Flip(op);
        for (int row = 0; row < rows; row++, left += Lanes, right += Lanes)
        {
            ulong bits = 0;
            for (int lane = 0; lane < Lanes; lane++)
            {
                bits |= (Holds(op, left[lane], right[lane]) ? 1UL : 0) << lane;
            }

            result[row] = bits ^ flip;
        }
    }

    /// <summary>All ones for the operators that are the opposite of the one that is computed.</summary>
    private protected static ulong Flip(ComparisonOperator op) =>
        op is ComparisonOperator.NotEqual or ComparisonOperator.GreaterOrEqual or ComparisonOperator.LessOrEqual ? ulong.MaxValue : 0;

    /// <summary>Equal, less or greater: the operator itself, or the one that it is the opposite of.</summary>
    private static bool Holds<T>(ComparisonOperator op, T left, T right)
        where T : unmanaged, IComparisonOperators<T, T, bool> => op switch
    {
        ComparisonOperator.Equal or ComparisonOperator.NotEqual => left == right,
        ComparisonOperator.Less or ComparisonOperator.GreaterOrEqual => left < right,
        _ => left > right,
    };

    private static void CompareRows<T>(ComparisonOperator op, T* column, T value, ulong* result, int rows)
        where T : unmanaged, IComparisonOperators<T, T, bool>
    {
        ulong flip = Flip(op);
        for (int row = 0; row < rows; row++, column += Lanes)
        {
            ulong bits = 0;
            for (int lane = 0; lane < Lanes; lane++)
            {
                bits |= (Holds(op, column[lane], value) ? 1UL : 0) << lane;
            }

            result[row] = bits ^ flip;
        }
    }
}
