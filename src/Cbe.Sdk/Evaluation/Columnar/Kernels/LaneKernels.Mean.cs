using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>
/// A mean beside one value in one pass, without the quotient. The mean, rounded half away from zero, reaches a positive
/// value when sum / count is at least value - 1/2, that is when the sum of 2·element - (2·value - 1) is not negative. At 0
/// and below halves round away from the value, so that the sum must be positive.
/// </summary>
internal unsafe partial class LaneKernels
{
    /// <summary>The lanes whose mean of the selected elements, rounded to a whole number half away from zero, is at least so much; undefined where none is selected.</summary>
    /// <param name="column">The elements.</param>
    /// <param name="selected">Which of them count.</param>
    /// <param name="n">The rows of the tile.</param>
    /// <param name="most">No selected element is greater than this, nor less than its opposite.</param>
    /// <param name="value">What the mean is compared with.</param>
    public virtual ulong MeanAtLeast(int* column, ulong* selected, int n, long most, long value)
    {
        long* sums = stackalloc long[Lanes];
        Sum(column, selected, n, most, sums);
        return MeansAtLeast(sums, selected, n, value);
    }

    /// <summary>The same for numbers of 64 bits, whose sum is within them.</summary>
    public ulong MeanAtLeast(long* column, ulong* selected, int n, long value)
    {
        long* sums = stackalloc long[Lanes];
        Sum(column, selected, n, sums);
        return MeansAtLeast(sums, selected, n, value);
    }

    private ulong MeansAtLeast(long* sums, ulong* selected, int n, long value)
    {
        long* counts = stackalloc long[Lanes];
        ulong result;
        Count(selected, n, counts);
        DivideSums(sums, counts, sums, 1);
        Compare(ComparisonOperator.GreaterOrEqual, sums, value, &result, 1);
        return result;
    }
}
