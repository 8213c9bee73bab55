using System.Runtime.Intrinsics;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal sealed unsafe partial class Kernels256
{
    /// <inheritdoc/>
    public override void Add(long* a, long* b, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 4)
            {
                (Vector256.Load(a + i) + Vector256.Load(b + i)).Store(result + i);
            }
        }
    }

    /// <inheritdoc/>
    public override void Subtract(long* a, long* b, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 4)
            {
                (Vector256.Load(a + i) - Vector256.Load(b + i)).Store(result + i);
            }
        }
    }

    /// <inheritdoc/>
    public override void Negate(long* a, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 4)
            {
                (-Vector256.Load(a + i)).Store(result + i);
            }
        }
    }

    /// <inheritdoc/>
    public override void Minimum(long* a, long* b, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 4)
            {
                Vector256.Min(Vector256.Load(a + i), Vector256.Load(b + i)).Store(result + i);
            }
        }
    }

    /// <inheritdoc/>
    public override void Maximum(long* a, long* b, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 4)
            {
                Vector256.Max(Vector256.Load(a + i), Vector256.Load(b + i)).Store(result + i);
            }
        }
    }

    /// <inheritdoc/>
    public override void Absolute(long* a, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 4)
            {
                Vector256.Abs(Vector256.Load(a + i)).Store(result + i);
            }
        }
    }
}
