namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>Exact arithmetic on rows of 64 longs in 64 bits that wrap; ranges known when a rule is bound keep the lanes that count from wrapping.</summary>
internal unsafe partial class LaneKernels
{
    /// <summary>a + b.</summary>
    public virtual void Add(long* a, long* b, long* result, int rows)
    {
        for (int i = 0, count = rows * Lanes; i < count; i++)
        {
            result[i] = unchecked(a[i] + b[i]);
        }
    }

    /// <summary>a - b.</summary>
    public virtual void Subtract(long* a, long* b, long* result, int rows)
    {
        for (int i = 0, count = rows * Lanes; i < count; i++)
        {
            result[i] = unchecked(a[i] - b[i]);
        }
    }

    /// <summary>-a.</summary>
    public virtual void Negate(long* a, long* result, int rows)
    {
        for (int i = 0, count = rows * Lanes; i < count; i++)
        {
            result[i] = unchecked(-a[i]);
        }
    }

    /// <summary>The lesser of both.</summary>
    public virtual void Minimum(long* a, long* b, long* result, int rows)
    {
        for (int i = 0, count = rows * Lanes; i < count; i++)
        {
            result[i] = Math.Min(a[i], b[i]);
        }
    }

    /// <summary>The greater of both.</summary>
    public virtual void Maximum(long* a, long* b, long* result, int rows)
    {
        for (int i = 0, count = rows * Lanes; i < count; i++)
        {
            result[i] = Math.Max(a[i], b[i]);
        }
    }

    /// <summary>a without its sign.</summary>
    public virtual void Absolute(long* a, long* result, int rows)
    {
        for (int i = 0, count = rows * Lanes; i < count; i++)
        {
            result[i] = unchecked(a[i] < 0 ? -a[i] : a[i]);
        }
    }
}
