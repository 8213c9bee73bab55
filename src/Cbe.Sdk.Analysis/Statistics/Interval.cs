namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>A confidence interval: the values of an unknown figure that the data do not contradict. Immutable.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end, not below the lower; it may be infinite where a ratio has no bound.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>How wide it is.</summary>
    public double Width => High - Low;

    /// <summary>Whether a value lies in it; the ends do.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>The part of it between two bounds: a rate is never below 0 or above 1, though some methods say so.</summary>
    /// <param name="least">The lower bound.</param>
    /// <param name="most">The upper bound.</param>
    public Interval Within(double least, double most) => new(Math.Clamp(Low, least, most), Math.Clamp(High, least, most));
}
