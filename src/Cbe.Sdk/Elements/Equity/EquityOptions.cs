namespace Cbe.Sdk.Elements.Equity;

/// <summary>What a host asks of an equity report beside what the pack says. Immutable.</summary>
public sealed record EquityOptions
{
    /// <summary>Everything as the pack says.</summary>
    public static EquityOptions Default { get; } = new();

    /// <summary>The attributes by which subgroups are formed, in place of the pack's; null for the pack's.</summary>
    public IReadOnlyList<string>? Subgroups { get; init; }

    /// <summary>The attributes that are crossed, in place of the pack's; null for the pack's. An attribute that is crossed is shown alone too.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Intersections { get; init; }

    /// <summary>The least number of learners whose figures are shown, 1 to 1,000; null for the pack's. It may not be less than the pack's own.</summary>
    public int? MinimumCount { get; init; }

    /// <summary>The measures to show; null for all that the pack can fill and those that its rules name.</summary>
    public IReadOnlyList<string>? Measures { get; init; }
}
