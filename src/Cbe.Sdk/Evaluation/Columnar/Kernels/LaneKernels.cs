using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>
/// What is done to rows of 64 lanes, in plain loops; the classes for wider registers override what is worth it and give
/// the same results. A mask row is one <c>ulong</c> whose bit i is lane i; a row of elements is 64 of them. Nothing here
/// allocates or throws, and what stands in lanes that nobody selected never disturbs the others.
/// </summary>
internal unsafe partial class LaneKernels
{
    /// <summary>How many lanes a row has.</summary>
    public const int Lanes = 64;

    private protected LaneKernels()
    {
    }

    /// <summary>All kernels that this processor can run, the widest first; the last are plain loops for every processor.</summary>
    public static IReadOnlyList<LaneKernels> All { get; } = Runnable();

    /// <summary>The kernels for the widest registers that this processor has.</summary>
    public static LaneKernels Best => All[0];

    /// <summary>How many bits its registers have; 64 for the plain loops.</summary>
    public virtual int Width => 64;

    private static LaneKernels[] Runnable()
    {
        List<LaneKernels> all = [new()];
        if (Vector256.IsHardwareAccelerated && Avx2.IsSupported && Fma.IsSupported)
        {
            all.Insert(0, new Kernels256());
        }

        if (Vector512.IsHardwareAccelerated && Avx512BW.IsSupported && Avx512DQ.IsSupported)
        {
            all.Insert(0, new Kernels512());
        }

        return [.. all];
    }
}
