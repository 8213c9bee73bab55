using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Verification;

/// <summary>What laws are asked about: an engine, a day and a competency, with how far to look.</summary>
/// <param name="engine">The engine.</param>
/// <param name="asOf">The day of the decisions.</param>
/// <param name="competency">The competency; one that nothing else hangs on where there is no framework.</param>
internal sealed class LawSetting(CbeEngine engine, DateOnly asOf, Competency competency)
{
    private static readonly TimeSpan LeastInduction = TimeSpan.FromSeconds(6);

    public CbeEngine Engine { get; } = engine;

    public DateOnly AsOf { get; } = asOf;

    public Competency Competency { get; } = competency;

    public BoundPolicy Policy { get; } = engine.PolicyOn(asOf);

    /// <summary>Up to how many items of evidence a solver is asked.</summary>
    public int Items { get; init; } = 12;

    /// <summary>How long all solvers together may take for one law.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long an induction may take. It ends soon where it proves nothing, so that it need not share the time of searches.</summary>
    public TimeSpan InductionLimit => Limit > LeastInduction ? Limit : LeastInduction;

    /// <summary>How many random learners are looked at for a law.</summary>
    public int Cases { get; init; } = 500;

    /// <summary>From what the random learners are made: the same seed, the same learners.</summary>
    public ulong Seed { get; init; } = 1;
}
