using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>In doubles where all four lanes are small enough for it (see <see cref="ExactDoubles"/>), otherwise in whole numbers.</summary>
internal sealed unsafe partial class Kernels256
{
    /// <inheritdoc/>
    public override void Multiply(long* a, long* b, long* result, int rows)
    {
        unchecked
        {
            var most = Vector256.Create((double)ExactDoubles.MostQuotient * ExactDoubles.Scale);
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 4)
            {
                var product = Double(a + i) * Double(b + i);
                if (Vector256.GreaterThanOrEqualAny(Vector256.Abs(product), most))
                {
                    MultiplySome(a + i, b + i, result + i, 4);
                }
                else
                {
                    Whole(Anchored(product)).Store(result + i);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override void Divide(long* a, long* b, long* result, int rows)
    {
        unchecked
        {
            var most = Vector256.Create((double)(ExactDoubles.MostDividend / ExactDoubles.Scale));
            var exact = Vector256.Create((double)(1L << 53));
            var scale = Vector256.Create((double)ExactDoubles.Scale);
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 4)
            {
                var dividend = Double(a + i);
                var divisor = Double(b + i);
                if (Vector256.GreaterThanAny(Vector256.Abs(dividend), most) || Vector256.GreaterThanOrEqualAny(Vector256.Abs(divisor), exact))
                {
                    DivideSome(a + i, b + i, result + i, 4);
                }
                else
                {
                    Nearest(dividend * scale / divisor).Store(result + i);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override void Round(long* a, long unit, long* result, int rows)
    {
        unchecked
        {
            var most = Vector256.Create((double)ExactDoubles.MostDividend);
            var units = Vector256.Create(unit);
            var divisor = Vector256.Create((double)unit);
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 4)
            {
                var dividend = Double(a + i);
                if (Vector256.GreaterThanAny(Vector256.Abs(dividend), most))
                {
                    RoundSome(a + i, unit, result + i, 4);
                }
                else
                {
                    (Nearest(dividend / divisor) * units).Store(result + i);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override void DivideSums(long* sums, long* counts, long* result, int rows)
    {
        unchecked
        {
            var most = Vector256.Create((double)ExactDoubles.MostDividend);
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 4)
            {
                var dividend = Double(sums + i);
                var divisor = Vector256.Load(counts + i);
                if (Vector256.GreaterThanAny(Vector256.Abs(dividend), most))
                {
                    DivideSumsSome(sums + i, counts + i, result + i, 4);
                }
                else
                {
                    var some = Vector256.GreaterThan(divisor, Vector256<long>.Zero);
                    (Nearest(dividend / Vector256.ConvertToDouble(divisor)) & some).Store(result + i);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Double(long* numbers) => Vector256.ConvertToDouble(Vector256.Load(numbers));

    /// <summary>A quotient to the nearest whole number, half away from zero: half of its sign is added, and the rest cut off.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Nearest(Vector256<double> quotient)
    {
        var half = Vector256.ConditionalSelect(Vector256.Create(-0.0), quotient, Vector256.Create(0.5));
        return Whole(Vector256.Truncate(quotient + half) + Vector256.Create(ExactDoubles.Anchor));
    }
}
