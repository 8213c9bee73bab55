using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Folds;

/// <summary>A method that is no fold: the scores of a lane are gathered, and the method itself is asked.</summary>
internal sealed unsafe class GatheredLanes(MasteryMethod method, MethodCall call) : EstimateLanes(method, call)
{
    /// <summary>One list for each thread, that grows to the longest lane and stays.</summary>
    [ThreadStatic]
    private static List<Number>? _scores;

    protected override ulong Narrow(LaneKernels kernels, int* scores, ulong* selected, int n, long most, long* result) => Gather(scores, selected, n, result);

    protected override ulong Wide(LaneKernels kernels, long* scores, ulong* selected, int n, long most, long* result) => Gather(scores, selected, n, result);

    private ulong Gather<T>(T* scores, ulong* selected, int n, long* result)
        where T : unmanaged
    {
        var gathered = _scores ??= [];
        ulong known = 0;
        for (int lane = 0; lane < LaneKernels.Lanes; lane++)
        {
            gathered.Clear();
            for (int row = 0; row < n; row++)
            {
                if ((selected[row] >> lane & 1) != 0)
                {
                    gathered.Add(Number.FromMicros(Score(scores, ((long)row * LaneKernels.Lanes) + lane)));
                }
            }

            if (Method.Estimate(Call, gathered) is { } estimate)
            {
                known |= 1UL << lane;
                result[lane] = estimate.Micros;
            }
        }

        return known;
    }
}
