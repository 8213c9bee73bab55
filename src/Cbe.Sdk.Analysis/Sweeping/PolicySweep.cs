using Cbe.Sdk.Analysis.Sweeping.Tallying;

namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>
/// What a pack decides about a population while figures of it take other values: the rates along each parameter, for all learners
/// and by subgroup, with the steps that are cliffs. Immutable and thread-safe.
/// </summary>
public sealed class PolicySweep
{
    internal PolicySweep(CbeEngine engine, DateOnly asOf, int learners, int minimum) => (Engine, AsOf, Learners, MinimumCount) = (engine, asOf, learners, minimum);

    /// <summary>The engine of the pack as it is.</summary>
    public CbeEngine Engine { get; }

    /// <summary>The day of the decisions.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How many learners there are.</summary>
    public int Learners { get; }

    /// <summary>The least number of learners whose figures are shown.</summary>
    public int MinimumCount { get; }

    /// <summary>The parameters with their values.</summary>
    public IReadOnlyList<SweepRange> Ranges { get; internal init; } = [];

    /// <summary>What is decided.</summary>
    public IReadOnlyList<PolicyOutcome> Outcomes { get; internal init; } = [];

    /// <summary>All learners, then the subgroups attribute by attribute; values in ordinal order, those not stated last.</summary>
    public IReadOnlyList<SweepSubgroup> Subgroups { get; internal init; } = [];

    /// <summary>Every combination of values; the last parameter changes fastest.</summary>
    public IReadOnlyList<SweepPoint> Points { get; internal init; } = [];

    /// <summary>The rates along each parameter, with which way they go.</summary>
    public IReadOnlyList<SweepLine> Lines { get; internal init; } = [];

    /// <summary>The steps at which a rate, or the gap of a subgroup, changes by much at once.</summary>
    public IReadOnlyList<SweepCliff> Cliffs { get; internal init; } = [];

    /// <summary>Decides at every combination of values.</summary>
    /// <param name="engine">The pack's engine.</param>
    /// <param name="population">Whom about; it is read once.</param>
    /// <param name="asOf">The day of the decisions.</param>
    /// <param name="ranges">The values, as <see cref="SweepRanges.Parse"/> reads them.</param>
    /// <param name="options">What to look at; <see cref="SweepOptions.Default"/> unless given.</param>
    /// <param name="progress">Is told how many points are done.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="SweepException">There are too many points, an outcome is unknown, nobody has an attribute, or with some values the pack is refused; the exception says all.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day, or an option is out of range.</exception>
    /// <exception cref="ArgumentException">The population was read for another schema.</exception>
    public static PolicySweep Of(CbeEngine engine, LearnerPopulation population, DateOnly asOf, IReadOnlyList<SweepRange> ranges, SweepOptions? options = null, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(ranges);
        ArgumentOutOfRangeException.ThrowIfZero(ranges.Count, nameof(ranges));
        options ??= SweepOptions.Default;
        return new SweepMaker(engine, population, asOf, ranges, options, progress, cancellationToken).Make();
    }

    /// <summary>The sweep as canonical JSON; its shape is in docs/sweeps.md.</summary>
    public string ToJson() => SweepJson.Write(this);
}
