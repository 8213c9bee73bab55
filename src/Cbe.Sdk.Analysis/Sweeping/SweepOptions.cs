using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>What a sweep looks at. Immutable.</summary>
public sealed record SweepOptions
{
    /// <summary>The pack's subgroups, all outcomes, at most 400 points.</summary>
    public static SweepOptions Default { get; } = new();

    /// <summary>The attributes that form subgroups; null for those of the pack's equity section, as far as anybody has a value, and none where it names none.</summary>
    public IReadOnlyList<string>? By { get; init; }

    /// <summary>The outcomes by their names (<c>Proficient</c>, <c>Proficient or above</c>, a rule's name); null for all.</summary>
    public IReadOnlyList<string>? Outcomes { get; init; }

    /// <summary>The least number of learners whose figures are shown, 1 to 1,000; null for the pack's, and 10 where it says nothing. It may not be less than the pack's own.</summary>
    public int? MinimumCount { get; init; }

    /// <summary>By how much a rate changes at a cliff, 0 to 1. Default 0.1, that is 10 percentage points.</summary>
    public Number Cliff { get; init; } = Number.FromMicros(100_000);

    /// <summary>How many times the median of the other steps of its line a cliff is, 1 or more. Default 2.</summary>
    public Number CliffTimes { get; init; } = Number.FromInteger(2);

    /// <summary>The most combinations of values, 1 to 10,000. Default 400.</summary>
    public int MostPoints { get; init; } = 400;

    /// <summary>Whether to make whole reports, so that credentials are decided too; slower.</summary>
    public bool Whole { get; init; }

    /// <summary>How many threads may work; null for one for each processor.</summary>
    public int? Threads { get; init; }
}
