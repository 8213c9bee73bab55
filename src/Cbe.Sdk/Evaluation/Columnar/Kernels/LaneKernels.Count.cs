namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal unsafe partial class LaneKernels
{
    /// <summary>How many are selected in each lane.</summary>
    public virtual void Count(ulong* selected, int n, long* counts)
    {
        new Span<long>(counts, Lanes).Clear();
        for (int row = 0; row < n; row++)
        {
            for (int lane = 0; lane < Lanes; lane++)
            {
                counts[lane] += (long)(selected[row] >> lane & 1);
            }
        }
    }
}
