using System.Numerics;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>How many different codes are selected. Codes are 1 to <c>kinds</c>, at most 64.</summary>
internal unsafe partial class LaneKernels
{
    /// <summary>How many different codes are selected in each lane.</summary>
    public virtual void DistinctCount(byte* codes, ulong* selected, int n, int kinds, long* counts)
    {
        ulong* seen = stackalloc ulong[Lanes];
        Seen(codes, selected, n, seen);
        for (int lane = 0; lane < Lanes; lane++)
        {
            counts[lane] = BitOperations.PopCount(seen[lane]);
        }
    }

    /// <summary>The lanes in which at least so many different codes are selected.</summary>
    public virtual ulong DistinctAtLeast(byte* codes, ulong* selected, int n, int kinds, int least)
    {
        ulong* seen = stackalloc ulong[Lanes];
        Seen(codes, selected, n, seen);
        ulong reached = 0;
        for (int lane = 0; lane < Lanes; lane++)
        {
            reached |= (BitOperations.PopCount(seen[lane]) >= least ? 1UL : 0) << lane;
        }

        return reached;
    }

    /// <summary>One bit for each code that a lane has.</summary>
    private static void Seen(byte* codes, ulong* selected, int n, ulong* seen)
    {
        new Span<ulong>(seen, Lanes).Clear();
        for (int row = 0; row < n; row++, codes += Lanes)
        {
            for (ulong bits = selected[row]; bits != 0; bits &= bits - 1)
            {
                int lane = BitOperations.TrailingZeroCount(bits);
                seen[lane] |= 1UL << ((codes[lane] - 1) & 63);
            }
        }
    }
}
