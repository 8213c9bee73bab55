using System.Numerics;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>Numbers of one tile to one number for each lane.</summary>
internal unsafe partial class LaneKernels
{
    /// <summary>The sum of the selected elements; 0 where there is none.</summary>
    /// <param name="column">The elements.</param>
    /// <param name="selected">Which of them count.</param>
    /// <param name="n">The rows of the tile.</param>
    /// <param name="most">No selected element is greater than this, nor less than its opposite.</param>
    /// <param name="sums">The 64 sums.</param>
    public virtual void Sum(int* column, ulong* selected, int n, long most, long* sums) => SumRows(column, selected, n, sums);

    /// <inheritdoc cref="Sum(int*, ulong*, int, long, long*)"/>
    public void Sum(int* column, ulong* selected, int n, long* sums) => Sum(column, selected, n, 1L << 31, sums);

    /// <inheritdoc cref="Sum(int*, ulong*, int, long, long*)"/>
    public virtual void Sum(long* column, ulong* selected, int n, long* sums) => SumRows(column, selected, n, sums);

    /// <summary>The least of the selected elements; undefined where there is none.</summary>
    public virtual void Least(int* column, ulong* selected, int n, long* result) => ExtremeRows(column, selected, n, result, greatest: false);

    /// <inheritdoc cref="Least(int*, ulong*, int, long*)"/>
    public virtual void Least(long* column, ulong* selected, int n, long* result) => ExtremeRows(column, selected, n, result, greatest: false);

    /// <summary>The greatest of the selected elements; undefined where there is none.</summary>
    public virtual void Greatest(int* column, ulong* selected, int n, long* result) => ExtremeRows(column, selected, n, result, greatest: true);

    /// <inheritdoc cref="Greatest(int*, ulong*, int, long*)"/>
    public virtual void Greatest(long* column, ulong* selected, int n, long* result) => ExtremeRows(column, selected, n, result, greatest: true);

    /// <summary>The last of the selected elements; undefined where there is none.</summary>
    public virtual void Last(byte* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, n - 1, -1);

    /// <inheritdoc cref="Last(byte*, ulong*, int, long*)"/>
    public virtual void Last(ushort* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, n - 1, -1);

    /// <inheritdoc cref="Last(byte*, ulong*, int, long*)"/>
    public virtual void Last(int* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, n - 1, -1);

    /// <inheritdoc cref="Last(byte*, ulong*, int, long*)"/>
    public virtual void Last(long* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, n - 1, -1);

    /// <summary>The first of the selected elements; undefined where there is none.</summary>
    public virtual void First(byte* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, 0, 1);

    /// <inheritdoc cref="First(byte*, ulong*, int, long*)"/>
    public virtual void First(ushort* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, 0, 1);

    /// <inheritdoc cref="First(byte*, ulong*, int, long*)"/>
    public virtual void First(int* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, 0, 1);

    /// <inheritdoc cref="First(byte*, ulong*, int, long*)"/>
    public virtual void First(long* column, ulong* selected, int n, long* result) => PickRows(column, selected, n, result, 0, 1);

    private static void SumRows<T>(T* column, ulong* selected, int n, long* sums)
        where T : unmanaged, INumberBase<T>
    {
        new Span<long>(sums, Lanes).Clear();
        for (int row = 0; row < n; row++, column += Lanes)
        {
            for (ulong bits = selected[row]; bits != 0; bits &= bits - 1)
            {
                int lane = BitOperations.TrailingZeroCount(bits);
                sums[lane] = unchecked(sums[lane] + long.CreateTruncating(column[lane]));
            }
        }
    }

    private static void ExtremeRows<T>(T* column, ulong* selected, int n, long* result, bool greatest)
        where T : unmanaged, INumberBase<T>
    {
        new Span<long>(result, Lanes).Fill(greatest ? long.MinValue : long.MaxValue);
        for (int row = 0; row < n; row++, column += Lanes)
        {
            for (ulong bits = selected[row]; bits != 0; bits &= bits - 1)
            {
                int lane = BitOperations.TrailingZeroCount(bits);
                long value = long.CreateTruncating(column[lane]);
                result[lane] = greatest ? Math.Max(result[lane], value) : Math.Min(result[lane], value);
            }
        }
    }

    /// <summary>From the end where the wanted element is nearest, until every lane has its own.</summary>
    private static void PickRows<T>(T* column, ulong* selected, int n, long* result, int row, int step)
        where T : unmanaged, INumberBase<T>
    {
        ulong open = ulong.MaxValue;
        for (int left = n; left > 0 && open != 0; left--, row += step)
        {
            T* elements = column + ((long)row * Lanes);
            for (ulong bits = open & selected[row]; bits != 0; bits &= bits - 1)
            {
                int lane = BitOperations.TrailingZeroCount(bits);
                result[lane] = long.CreateTruncating(elements[lane]);
            }

            open &= ~selected[row];
        }
    }
}
