using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification;

/// <summary>How far a verification looks. Immutable.</summary>
public sealed record VerificationOptions
{
    /// <summary>As far as is usual: up to 12 items of evidence, 20 seconds of solvers for a pack, 300 random learners.</summary>
    public static VerificationOptions Default { get; } = new();

    /// <summary>
    /// The day of the decisions; the figures of the pack are those of its era. Unless given, a day half a year after the pack comes into force, or the
    /// last day of its first era where that comes before; for a pack that has always been in force, half a year after the start of 2026.
    /// </summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The competency that is looked at; unless given, the first of the framework of which evidence shows anything and before which nothing comes, or any where there is no framework.</summary>
    public string? Competency { get; init; }

    /// <summary>Up to how many items of evidence a solver is asked, 1 to 40.</summary>
    public int Items { get; init; } = 12;

    /// <summary>How long solvers may take for one law.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long solvers may take for all laws of a pack; what is not proved by then is tested.</summary>
    public TimeSpan Budget { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How many random learners are looked at for a law, 1 to 1,000,000.</summary>
    public int Cases { get; init; } = 300;

    /// <summary>From what the random learners are made: the same seed, the same learners.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The numbers of the laws that are asked; all of them unless given.</summary>
    public IReadOnlyList<int>? Laws { get; init; }

    /// <summary>Whether solvers are asked. Without them nothing is proved but by what rules read, and everything else is tested.</summary>
    public bool UseSolvers { get; init; } = true;

    /// <summary>A population for the law of proxies (24); it is not applicable without one.</summary>
    public IReadOnlyList<LearnerRecord>? Learners { get; init; }
}
