using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>The parameter <c>floor</c> of methods that take logarithms: a score below it counts as it. 0 is no floor.</summary>
internal static class PositiveScores
{
    public static MethodParameter Floor { get; } = new("floor", Number.Zero, Number.FromInteger(1_000_000), Number.Zero, "scores below it count as it; 0 for none");

    public static IReadOnlyList<Number> Raise(IReadOnlyList<Number> scores, Number floor) =>
        floor > Number.Zero ? [.. scores.Select(s => s < floor ? floor : s)] : scores;

    /// <summary>Where a score can be zero or less and no floor lifts it, there is no logarithm; a floor that no score reaches would be the result for everybody.</summary>
    public static IEnumerable<string> Problems(Number floor, NumberRange scale, bool mustBePositive)
    {
        if (floor > scale.Most)
        {
            yield return $"its floor {floor} is above every score, which are {scale}";
        }
        else if (mustBePositive && floor == Number.Zero && scale.Least <= Number.Zero)
        {
            yield return $"a power law needs scores above 0, and a score can be {scale.Least}; give it a `floor` above 0";
        }
    }

    /// <summary>A fit kept within the scale, both rounded to the same unit.</summary>
    public static Number Within(MethodCall call, Int128 micros) => Number.FromMicros((long)Int128.Clamp(
        micros, call.Scale.Least.Round(call.Digits).Micros, call.Scale.Most.Round(call.Digits).Micros));
}
