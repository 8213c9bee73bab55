using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>Arithmetic that rounds, once and half away from zero, as <see cref="Number"/> does.</summary>
internal unsafe partial class LaneKernels
{
    /// <summary>a · b, both in millionths.</summary>
    public virtual void Multiply(long* a, long* b, long* result, int rows) => MultiplySome(a, b, result, (long)rows * Lanes);

    /// <summary>a / b, both in millionths; undefined where b is 0.</summary>
    public virtual void Divide(long* a, long* b, long* result, int rows) => DivideSome(a, b, result, (long)rows * Lanes);

    /// <summary>The remainder of a / b with the sign of a; undefined where b is 0.</summary>
    public virtual void Remainder(long* a, long* b, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i++)
            {
                result[i] = b[i] is 0 or -1 ? 0 : a[i] % b[i];
            }
        }
    }

    /// <summary>a to the nearest multiple of a unit, which is positive.</summary>
    public virtual void Round(long* a, long unit, long* result, int rows) => RoundSome(a, unit, result, (long)rows * Lanes);

    /// <summary>sum / count to the nearest whole number; 0 where the count is 0. Counts are not negative.</summary>
    public virtual void DivideSums(long* sums, long* counts, long* result, int rows) => DivideSumsSome(sums, counts, result, (long)rows * Lanes);

    private protected static void MultiplySome(long* a, long* b, long* result, long count)
    {
        unchecked
        {
            for (long i = 0; i < count; i++)
            {
                long high = Math.BigMul(a[i], b[i], out long low);
                result[i] = high == low >> 63 ? Nearest(low, Number.Scale) : (long)Rounding.Divide((Int128)a[i] * b[i], Number.Scale);
            }
        }
    }

    private protected static void DivideSome(long* a, long* b, long* result, long count)
    {
        unchecked
        {
            for (long i = 0; i < count; i++)
            {
                long high = Math.BigMul(a[i], Number.Scale, out long low);
                result[i] = b[i] == 0 ? 0
                    : high == low >> 63 && b[i] > 0 ? Nearest(low, b[i])
                    : (long)Rounding.Divide((Int128)a[i] * Number.Scale, b[i]);
            }
        }
    }

    private protected static void RoundSome(long* a, long unit, long* result, long count)
    {
        unchecked
        {
            for (long i = 0; i < count; i++)
            {
                result[i] = Nearest(a[i], unit) * unit;
            }
        }
    }

    private protected static void DivideSumsSome(long* sums, long* counts, long* result, long count)
    {
        unchecked
        {
            for (long i = 0; i < count; i++)
            {
                result[i] = counts[i] <= 0 ? 0 : Nearest(sums[i], counts[i]);
            }
        }
    }

    /// <summary>The quotient to the nearest whole number, half away from zero; the divisor is positive.</summary>
    private protected static long Nearest(long dividend, long divisor)
    {
        unchecked
        {
            long quotient = dividend / divisor;
            long remainder = dividend - (quotient * divisor);
            long magnitude = remainder < 0 ? -remainder : remainder;
            return magnitude >= divisor - magnitude && magnitude != 0 ? quotient + (dividend >> 63 | 1) : quotient;
        }
    }
}
