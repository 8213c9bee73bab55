using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>The limits of the numbers that evidence carries beside its score.</summary>
internal static class EvidenceLimits
{
    public static Number MostPoints { get; } = Number.FromInteger(1_000_000);

    public static Number LeastPoints { get; } = -MostPoints;

    /// <summary>A hundredth of a point: of what was worth less, no share can be told.</summary>
    public static Number LeastPossible { get; } = Number.FromMicros(Number.Scale / 100);

    public static Number MostWeight { get; } = Number.FromInteger(1_000);

    /// <summary>The number when it is within the limits.</summary>
    public static Number? Within(Number? number, Number least, Number most) => number is { } n && n >= least && n <= most ? n : null;
}
