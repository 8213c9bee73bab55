namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal unsafe partial class LaneKernels
{
    /// <summary>a and b.</summary>
    public virtual void And(ulong* a, ulong* b, ulong* result, int count)
    {
        for (int i = 0; i < count; i++)
        {
            result[i] = a[i] & b[i];
        }
    }

    /// <summary>a or b.</summary>
    public virtual void Or(ulong* a, ulong* b, ulong* result, int count)
    {
        for (int i = 0; i < count; i++)
        {
            result[i] = a[i] | b[i];
        }
    }

    /// <summary>a and not b.</summary>
    public virtual void AndNot(ulong* a, ulong* b, ulong* result, int count)
    {
        for (int i = 0; i < count; i++)
        {
            result[i] = a[i] & ~b[i];
        }
    }

    /// <summary>Not a.</summary>
    public virtual void Not(ulong* a, ulong* result, int count)
    {
        for (int i = 0; i < count; i++)
        {
            result[i] = ~a[i];
        }
    }

    /// <summary>The one element where the bit is set, the other where it is not.</summary>
    public virtual void Select(ulong* mask, long* then, long* otherwise, long* result, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            for (int lane = 0; lane < Lanes; lane++)
            {
                int i = (row * Lanes) + lane;
                result[i] = (mask[row] >> lane & 1) != 0 ? then[i] : otherwise[i];
            }
        }
    }
}
