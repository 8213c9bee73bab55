using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>The middle score; one very low or very high score does not move it.</summary>
internal static class Median
{
    public static MasteryMethod Declare() => new NativeMethod
    {
        Name = "median",
        FunctionName = "Median",
        Description = "The middle score; of an even number the mean of the two middle ones, rounded once.",
        Algorithm = (call, scores, _) => Of(scores, call.Unit),
    };

    private static Number Of(IReadOnlyList<Number> scores, Int128 unit)
    {
        long[] sorted = [.. scores.Select(s => s.Micros).Order()];
        int middle = sorted.Length / 2;
        var twice = sorted.Length % 2 == 1 ? (Int128)sorted[middle] * 2 : (Int128)sorted[middle - 1] + sorted[middle];
        return Number.FromMicros(checked((long)(Rounding.Divide(twice, 2 * unit) * unit)));
    }
}
