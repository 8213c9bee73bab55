using System.Runtime.Intrinsics;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal sealed unsafe partial class Kernels512
{
    /// <inheritdoc/>
    public override void Add(long* a, long* b, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 8)
            {
                (Vector512.Load(a + i) + Vector512.Load(b + i)).Store(result + i);
            }
        }
    }

    /// <inheritdoc/>
    public override void Subtract(long* a, long* b, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 8)
            {
                (Vector512.Load(a + i) - Vector512.Load(b + i)).Store(result + i);
            }
        }
    }

    /// <inheritdoc/>
    public override void Negate(long* a, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 8)
            {
                (-Vector512.Load(a + i)).Store(result + i);
            }
        }
    }

    /// <inheritdoc/>
    public override void Minimum(long* a, long* b, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 8)
            {
                Vector512.Min(Vector512.Load(a + i), Vector512.Load(b + i)).Store(result + i);
            }
        }
    }

    /// <inheritdoc/>
    public override void Maximum(long* a, long* b, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 8)
            {
                Vector512.Max(Vector512.Load(a + i), Vector512.Load(b + i)).Store(result + i);
            }
        }
    }

    /// <inheritdoc/>
    public override void Absolute(long* a, long* result, int rows)
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i += 8)
            {
                Vector512.Abs(Vector512.Load(a + i)).Store(result + i);
            }
        }
    }
}
