using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk;

/// <summary>
/// Element 6 over a population: how often the decisions of the other elements hold in each subgroup, and what the pack's
/// equity rules find. Figures that would tell of too few learners are withheld. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Each report is safe on its own. Two reports about the same learners, by other attributes or on other days, can tell
/// more together than each alone.
/// </remarks>
public sealed class EquityReport
{
    internal EquityReport(Provenance provenance) => Provenance = provenance;

    /// <summary>What the report was made from; its evidence hash is that of the whole population.</summary>
    public Provenance Provenance { get; }

    /// <summary>The day of the decisions.</summary>
    public DateOnly AsOf => Provenance.AsOf;

    /// <summary>How many learners were counted.</summary>
    public int Learners { get; internal init; }

    /// <summary>The least number of learners whose figures are shown.</summary>
    public int MinimumCount { get; internal init; }

    /// <summary>The attributes by which subgroups are formed.</summary>
    public IReadOnlyList<string> Subgroups { get; internal init; } = [];

    /// <summary>The attributes that are crossed.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Intersections { get; internal init; } = [];

    /// <summary>Each measure. One that nobody asked for, and in which no learner has a decision, is left out.</summary>
    public IReadOnlyList<EquityOutcome> Measures { get; internal init; } = [];

    /// <summary>What of the data could not be used, or shown, and why. Learners are not named.</summary>
    public IReadOnlyList<DataFinding> Findings { get; internal init; } = [];

    /// <summary>All decisions of the equity rules, by measure and subgroup.</summary>
    public IEnumerable<Decision> Decisions => Measures.SelectMany(m => m.Decisions);

    /// <summary>The measure of that name; null when it is not in the report.</summary>
    public EquityOutcome? For(string measure) => Measures.FirstOrDefault(m => m.Measure == measure);

    /// <summary>The report as canonical JSON; its shape is in docs/cli.md.</summary>
    public string ToJson() => EquityReportJson.Write(this);
}
