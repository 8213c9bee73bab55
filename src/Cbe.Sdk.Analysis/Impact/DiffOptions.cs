using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Impact;

/// <summary>What a diff looks at beside the decisions themselves. Immutable.</summary>
public sealed record DiffOptions
{
    /// <summary>The new pack's subgroups, ten learners at least, three witnesses each way.</summary>
    public static DiffOptions Default { get; } = new();

    /// <summary>The attributes that form subgroups; null for those of the new pack's equity section, and all that learners have where it names none.</summary>
    public IReadOnlyList<string>? By { get; init; }

    /// <summary>The least number of learners of a subgroup whose figures are shown, 1 to 1,000; null for the new pack's, and 10 where it says nothing. It may not be less than the pack's own.</summary>
    public int? MinimumCount { get; init; }

    /// <summary>How many cases of gain, and how many of loss, are explained; 0 to 100.</summary>
    public int Witnesses { get; init; } = 3;

    /// <summary>Whether changes are tried one by one to say which is responsible. It takes two evaluations for each.</summary>
    public bool Causes { get; init; } = true;

    /// <summary>Whether to make whole reports, so that credentials are compared too; slower.</summary>
    public bool Whole { get; init; }

    /// <summary>How many threads may work; null for one for each processor.</summary>
    public int? Threads { get; init; }

    internal int MinimumFor(CbeEngine engine)
    {
        int own = engine.Pack.Flatten().Elements.Equity.MinimumCount ?? EquitySection.DefaultMinimumCount;
        int asked = MinimumCount ?? own;
        return asked >= own && asked <= EquitySection.MaximumMinimumCount ? asked
            : throw new ArgumentOutOfRangeException(nameof(MinimumCount), asked, $"The least number of learners that is shown is {own} to {EquitySection.MaximumMinimumCount} for the pack {engine.Pack}.");
    }
}
