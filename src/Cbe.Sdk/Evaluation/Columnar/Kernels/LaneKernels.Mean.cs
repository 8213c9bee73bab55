namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal unsafe partial class LaneKernels
{
    /// <summary>
    /// The lanes whose mean of the selected elements, rounded to a whole number half away from zero, is at least so much:
    /// one pass, no quotient. Undefined where none is selected.
    /// </summary>
    /// <param name="column">The elements.</param>
    /// <param name="selected">Which of them count.</param>
    /// <param name="n">The rows of the tile.</param>
    /// <param name="most">No selected element is greater than this, nor less than its opposite.</param>
    /// <param name="value">What the mean is compared with; its magnitude is below 2^45.</param>
    /// <remarks>
    /// The mean reaches a positive value when sum / count is at least value - 1/2, that is when the sum of 2·(element - value) + 1
    /// is not negative. At 0 and below halves round away from the value, so that the sum must be positive.
    /// </remarks>
    public virtual ulong MeanAtLeast(int* column, ulong* selected, int n, long most, long value)
    {
        long* sums = stackalloc long[Lanes];
        long* counts = stackalloc long[Lanes];
        Sum(column, selected, n, most, sums);
        Count(selected, n, counts);
        long cut = (2 * value) - 1;
        ulong result = 0;
        for (int lane = 0; lane < Lanes; lane++)
        {
            long excess = unchecked((2 * sums[lane]) - (cut * counts[lane]));
            result |= (excess > (value > 0 ? -1 : 0) ? 1UL : 0) << lane;
        }

        return result;
    }
}
