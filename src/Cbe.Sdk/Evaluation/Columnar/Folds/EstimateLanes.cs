using System.Runtime.CompilerServices;
using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Folds;

/// <summary>
/// A mastery method over a tile: one estimate for each of 64 lanes from the lane's selected scores, oldest row first, to
/// the last digit what <see cref="MasteryMethod.Estimate"/> gives. Immutable and thread-safe; two are equal when they ask
/// the same method the same.
/// </summary>
internal abstract unsafe class EstimateLanes(MasteryMethod method, MethodCall call) : IEquatable<EstimateLanes>
{
    /// <summary>The method.</summary>
    public MasteryMethod Method => method;

    /// <summary>What it is asked with.</summary>
    public MethodCall Call => call;

    /// <summary>The greatest magnitude on the scale of the scores.</summary>
    public long MostScore { get; } = Math.Max(Magnitude(call.Scale.Least), Magnitude(call.Scale.Most));

    /// <summary>The fastest way there is for a method: kernels for the most usual ones, a flat program for a declared fold, otherwise the method itself.</summary>
    public static EstimateLanes Create(MasteryMethod method, MethodCall call) =>
        method is Fold fold ? Known(fold, call, new FoldLanes(fold, call)) : new GatheredLanes(method, call);

    /// <summary>The estimates of the selected scores in millionths.</summary>
    /// <param name="kernels">What runs over the lanes.</param>
    /// <param name="scores">The scores of the tile.</param>
    /// <param name="selected">Which of them count.</param>
    /// <param name="n">The rows of the tile.</param>
    /// <param name="most">No selected score is greater than this, nor less than its opposite.</param>
    /// <param name="result">The 64 estimates; undefined where there is none.</param>
    /// <returns>The lanes that have an estimate.</returns>
    public ulong Run(LaneKernels kernels, int* scores, ulong* selected, int n, long most, long* result) => Narrow(kernels, scores, selected, n, most, result);

    /// <inheritdoc cref="Run(LaneKernels, int*, ulong*, int, long, long*)"/>
    public ulong Run(LaneKernels kernels, long* scores, ulong* selected, int n, long most, long* result) => Wide(kernels, scores, selected, n, most, result);

    /// <inheritdoc/>
    public bool Equals(EstimateLanes? other) => other is not null && ReferenceEquals(method, other.Method)
        && call.Scale == other.Call.Scale && call.Digits == other.Call.Digits && call.Arguments.SequenceEqual(other.Call.Arguments);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as EstimateLanes);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(method.Name, call.Digits, call.Arguments.Count);

    protected abstract ulong Narrow(LaneKernels kernels, int* scores, ulong* selected, int n, long most, long* result);

    protected abstract ulong Wide(LaneKernels kernels, long* scores, ulong* selected, int n, long most, long* result);

    private static long Magnitude(Number number) => number.Micros == long.MinValue ? long.MaxValue : Math.Abs(number.Micros);

    /// <summary>Where the declaration is the built-in one itself, not one that looks like it.</summary>
    private static EstimateLanes Known(Fold fold, MethodCall call, FoldLanes general)
    {
        if (!MasteryMethods.All.Any(m => ReferenceEquals(m, fold)))
        {
            return general;
        }

        return fold.Name switch
        {
            "decaying-average" => new KernelLanes(KernelEstimate.Decaying, fold, call, general),
            "average" => new KernelLanes(KernelEstimate.Average, fold, call, general),
            "highest" => new KernelLanes(KernelEstimate.Highest, fold, call, general),
            "latest" => new KernelLanes(KernelEstimate.Latest, fold, call, general),
            _ => general,
        };
    }

    /// <summary>A score of 32 or 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static long Score<T>(T* scores, long at)
        where T : unmanaged => unchecked(sizeof(T) == sizeof(int) ? ((int*)scores)[at] : ((long*)scores)[at]);
}
