namespace Cbe.Sdk.Language.Bound;

/// <summary>One value from many. Items whose value is missing are left out.</summary>
public enum Aggregate
{
    /// <summary>The sum; 0 over nothing, missing when items exist and none has a value.</summary>
    Sum,

    /// <summary>The mean, rounded once.</summary>
    Average,

    /// <summary>The least.</summary>
    Minimum,

    /// <summary>The greatest.</summary>
    Maximum,

    /// <summary>The first value.</summary>
    First,

    /// <summary>The last value: the newest of evidence.</summary>
    Last,

    /// <summary>The sign of the least-squares slope over order, from at least three values.</summary>
    Trend,
}
