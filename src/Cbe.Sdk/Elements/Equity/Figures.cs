namespace Cbe.Sdk.Elements.Equity;

/// <summary>Makes figures: for those who count something of their own beside an equity report.</summary>
public static class Figures
{
    /// <summary>A figure that has a value.</summary>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">What it counts or compares.</typeparam>
    public static Figure<T> Of<T>(T value)
        where T : struct => Figure<T>.Of(value);

    /// <summary>A figure that has no value.</summary>
    /// <param name="reason">Why, such as that nobody has a decision.</param>
    /// <typeparam name="T">What it counts or compares.</typeparam>
    public static Figure<T> Undefined<T>(string reason)
        where T : struct
    {
        ArgumentException.ThrowIfNullOrEmpty(reason);
        return Figure<T>.Undefined(reason);
    }

    /// <summary>A figure that is withheld.</summary>
    /// <typeparam name="T">What it counts or compares.</typeparam>
    public static Figure<T> Suppressed<T>()
        where T : struct => default;
}
