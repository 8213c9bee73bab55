using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>Arithmetic that rounds, once and half away from zero, as <see cref="Number"/> does.</summary>
internal unsafe partial class LaneKernels
{
    /// <summary>a · b, both in millionths.</summary>
    public virtual void Multiply(long* a, long* b, long* result, int rows)
    {
        for (int i = 0, count = rows * Lanes; i < count; i++)
        {
            result[i] = unchecked((long)Rounding.Divide((Int128)a[i] * b[i], Number.Scale));
        }
    }

    /// <summary>a / b, both in millionths; undefined where b is 0.</summary>
    public virtual void Divide(long* a, long* b, long* result, int rows)
    {
        for (int i = 0, count = rows * Lanes; i < count; i++)
        {
            result[i] = b[i] == 0 ? 0 : unchecked((long)Rounding.Divide((Int128)a[i] * Number.Scale, b[i]));
        }
    }

    /// <summary>The remainder of a / b with the sign of a; undefined where b is 0.</summary>
    public virtual void Remainder(long* a, long* b, long* result, int rows)
    {
        for (int i = 0, count = rows * Lanes; i < count; i++)
        {
            result[i] = b[i] is 0 or -1 ? 0 : a[i] % b[i];
        }
    }

    /// <summary>a to the nearest multiple of a unit, which is positive.</summary>
    public virtual void Round(long* a, long unit, long* result, int rows)
    {
        for (int i = 0, count = rows * Lanes; i < count; i++)
        {
            result[i] = unchecked(Nearest(a[i], unit) * unit);
        }
    }

    /// <summary>sum / count to the nearest whole number; 0 where the count is 0. Counts are not negative.</summary>
    public virtual void DivideSums(long* sums, long* counts, long* result, int rows)
    {
        for (int i = 0, count = rows * Lanes; i < count; i++)
        {
            result[i] = counts[i] <= 0 ? 0 : Nearest(sums[i], counts[i]);
        }
    }

    /// <summary>The quotient to the nearest whole number, half away from zero; the divisor is positive.</summary>
    private protected static long Nearest(long dividend, long divisor)
    {
        unchecked
        {
            long quotient = dividend / divisor;
            long remainder = dividend - (quotient * divisor);
            long magnitude = Math.Abs(remainder);
            return magnitude >= divisor - magnitude && magnitude != 0 ? quotient + (dividend >> 63 | 1) : quotient;
        }
    }
}
