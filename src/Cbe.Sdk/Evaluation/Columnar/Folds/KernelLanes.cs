using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;

namespace Cbe.Sdk.Evaluation.Columnar.Folds;

/// <summary>The methods that have kernels of their own.</summary>
internal enum KernelEstimate
{
    /// <summary>The decaying average.</summary>
    Decaying,

    /// <summary>The mean.</summary>
    Average,

    /// <summary>The greatest score.</summary>
    Highest,

    /// <summary>The newest score.</summary>
    Latest,
}

/// <summary>
/// A built-in method by its kernel. All of them lie between the least and the greatest score, also when both are rounded,
/// so that every estimate fits. Scores whose sums could leave 64 bits go the general way.
/// </summary>
internal sealed unsafe class KernelLanes(KernelEstimate what, Fold fold, MethodCall call, EstimateLanes general) : EstimateLanes(fold, call)
{
    private readonly long _unit = (long)call.Unit;

    protected override ulong Narrow(LaneKernels kernels, int* scores, ulong* selected, int n, long most, long* result)
    {
        switch (what)
        {
            case KernelEstimate.Decaying:
                kernels.Decay(scores, selected, n, Call.Arguments[0].Micros, result);
                break;
            case KernelEstimate.Average:
                kernels.Sum(scores, selected, n, Math.Min(most, 1L << 31), result);
                return Mean(kernels, selected, n, result);
            case KernelEstimate.Highest:
                kernels.Greatest(scores, selected, n, result);
                break;
            default:
                kernels.Last(scores, selected, n, result);
                break;
        }

        return Rounded(kernels, selected, n, result);
    }

    protected override ulong Wide(LaneKernels kernels, long* scores, ulong* selected, int n, long most, long* result)
    {
        if (most > long.MaxValue / 2 / Math.Max(n, 1))
        {
            return general.Run(kernels, scores, selected, n, most, result);
        }

        switch (what)
        {
            case KernelEstimate.Decaying:
                kernels.Decay(scores, selected, n, Call.Arguments[0].Micros, most, result);
                break;
            case KernelEstimate.Average:
                kernels.Sum(scores, selected, n, result);
                return Mean(kernels, selected, n, result);
            case KernelEstimate.Highest:
                kernels.Greatest(scores, selected, n, result);
                break;
            default:
                kernels.Last(scores, selected, n, result);
                break;
        }

        return Rounded(kernels, selected, n, result);
    }

    /// <summary>Sums to means, rounded once to the unit asked for.</summary>
    private ulong Mean(LaneKernels kernels, ulong* selected, int n, long* result)
    {
        long* counts = stackalloc long[LaneKernels.Lanes];
        kernels.Count(selected, n, counts);
        if (_unit != 1)
        {
            kernels.Widen(counts, _unit, 0, counts, 1);
        }

        kernels.DivideSums(result, counts, result, 1);
        if (_unit != 1)
        {
            kernels.Widen(result, _unit, 0, result, 1);
        }

        return kernels.Any(selected, n);
    }

    private ulong Rounded(LaneKernels kernels, ulong* selected, int n, long* result)
    {
        if (_unit != 1)
        {
            kernels.Round(result, _unit, result, 1);
        }

        return kernels.Any(selected, n);
    }
}
