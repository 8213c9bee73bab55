using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>In doubles where all eight lanes are small enough for it (see <see cref="ExactDoubles"/>), otherwise in whole numbers.</summary>
internal sealed unsafe partial class Kernels512
{
    /// <inheritdoc/>
    public override void Multiply(long* a, long* b, long* result, int rows)
    {
        unchecked
        {
            var most = Vector512.Create((double)ExactDoubles.MostQuotient * ExactDoubles.Scale);
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 8)
            {
                var product = Double(a + i) * Double(b + i);
                if (Vector512.GreaterThanOrEqualAny(Vector512.Abs(product), most))
                {
                    MultiplySome(a + i, b + i, result + i, 8);
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
            var most = Vector512.Create((double)(ExactDoubles.MostDividend / ExactDoubles.Scale));
            var exact = Vector512.Create((double)(1L << 53));
            var scale = Vector512.Create((double)ExactDoubles.Scale);
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 8)
            {
                var dividend = Double(a + i);
                var divisor = Double(b + i);
                if (Vector512.GreaterThanAny(Vector512.Abs(dividend), most) || Vector512.GreaterThanOrEqualAny(Vector512.Abs(divisor), exact))
                {
                    DivideSome(a + i, b + i, result + i, 8);
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
            var most = Vector512.Create((double)ExactDoubles.MostDividend);
            var units = Vector512.Create(unit);
            var divisor = Vector512.Create((double)unit);
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 8)
            {
                var dividend = Double(a + i);
                if (Vector512.GreaterThanAny(Vector512.Abs(dividend), most))
                {
                    RoundSome(a + i, unit, result + i, 8);
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
            var most = Vector512.Create((double)ExactDoubles.MostDividend);
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 8)
            {
                var dividend = Double(sums + i);
                var divisor = Vector512.Load(counts + i);
                if (Vector512.GreaterThanAny(Vector512.Abs(dividend), most))
                {
                    DivideSumsSome(sums + i, counts + i, result + i, 8);
                }
                else
                {
                    var some = Vector512.GreaterThan(divisor, Vector512<long>.Zero);
                    (Nearest(dividend / Avx512DQ.ConvertToVector512Double(divisor)) & some).Store(result + i);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Double(long* numbers) => Avx512DQ.ConvertToVector512Double(Vector512.Load(numbers));

    /// <summary>A quotient to the nearest whole number, half away from zero: half of its sign is added, and the rest cut off.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Nearest(Vector512<double> quotient)
    {
        var half = Vector512.ConditionalSelect(Vector512.Create(-0.0), quotient, Vector512.Create(0.5));
        return Avx512DQ.ConvertToVector512Int64WithTruncation(quotient + half);
    }
}
