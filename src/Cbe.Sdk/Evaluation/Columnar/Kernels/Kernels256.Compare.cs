using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal sealed unsafe partial class Kernels256
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
                for (int lane = 0; lane < Lanes; lane += 4)
                {
                    bits |= (ulong)TRelation.Holds(Vector256.Load(left + lane), Vector256.Load(right + lane)).ExtractMostSignificantBits() << lane;
                }

                result[row] = bits ^ flip;
            }
        }
    }

    private static void CompareRows<T>(ComparisonOperator op, T* column, T value, ulong* result, int rows)
        where T : unmanaged
    {
        ulong flip = Relations.Flip(op);
        var values = Vector256.Create(value);
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

    private static void CompareRows<T, TRelation>(ulong flip, T* column, Vector256<T> values, ulong* result, int rows)
        where T : unmanaged
        where TRelation : struct, IRelation
    {
        unchecked
        {
            for (int row = 0; row < rows; row++, column += Lanes)
            {
                result[row] = flip ^ (Half<T, TRelation>(column, values) | (ulong)Half<T, TRelation>(column + 32, values) << 32);
            }
        }
    }

    /// <summary>The bits of 32 elements: what is true is all ones, so that it stays true when it is packed into bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Half<T, TRelation>(T* column, Vector256<T> values)
        where T : unmanaged
        where TRelation : struct, IRelation
    {
        switch (sizeof(T))
        {
            case 1:
                return One<T, TRelation>(column, values).ExtractMostSignificantBits();
            case 2:
                var words = Avx2.PackSignedSaturate(One<T, TRelation>(column, values).AsInt16(), One<T, TRelation>(column + 16, values).AsInt16());
                return Avx2.Permute4x64(words.AsInt64(), 0b11_01_10_00).AsByte().ExtractMostSignificantBits();
            case 4:
                var low = Avx2.PackSignedSaturate(One<T, TRelation>(column, values).AsInt32(), One<T, TRelation>(column + 8, values).AsInt32());
                var high = Avx2.PackSignedSaturate(One<T, TRelation>(column + 16, values).AsInt32(), One<T, TRelation>(column + 24, values).AsInt32());
                var bytes = Avx2.PackSignedSaturate(low, high).AsInt32();
                return Avx2.PermuteVar8x32(bytes, Vector256.Create(0, 4, 1, 5, 2, 6, 3, 7)).AsByte().ExtractMostSignificantBits();
            default:
                uint bits = 0;
                for (int lane = 0; lane < 32; lane += 4)
                {
                    bits |= One<T, TRelation>(column + lane, values).ExtractMostSignificantBits() << lane;
                }

                return bits;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> One<T, TRelation>(T* column, Vector256<T> values)
        where T : unmanaged
        where TRelation : struct, IRelation => TRelation.Holds(Vector256.Load(column), values);
}
