using Cbe.Sdk.Analysis.Equity.Making;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>
/// An equity report with what is needed to judge and to publish it: intervals, tests that are corrected for their number,
/// and nothing from which a figure that is withheld can be found. Immutable and thread-safe.
/// </summary>
/// <remarks>Each audit is safe on its own. Two audits of the same learners can tell more together; publish one.</remarks>
public sealed class EquityAudit
{
    internal EquityAudit(EquityReport report, EquityAuditOptions options, IReadOnlyList<AuditMeasure> measures) =>
        (Provenance, Learners, MinimumCount, Subgroups, Intersections, Findings, Options, Measures) =
        (report.Provenance, report.Learners, report.MinimumCount, report.Subgroups, report.Intersections, report.Findings, options, measures);

    /// <summary>What it was made from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The day of the decisions.</summary>
    public DateOnly AsOf => Provenance.AsOf;

    /// <summary>How many learners were counted.</summary>
    public int Learners { get; }

    /// <summary>The least number of learners whose figures are shown.</summary>
    public int MinimumCount { get; }

    /// <summary>The attributes by which subgroups are formed.</summary>
    public IReadOnlyList<string> Subgroups { get; }

    /// <summary>The attributes that are crossed.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Intersections { get; }

    /// <summary>How it was made.</summary>
    public EquityAuditOptions Options { get; }

    /// <summary>Each measure.</summary>
    public IReadOnlyList<AuditMeasure> Measures { get; }

    /// <summary>What of the data could not be used, or shown, and why. Learners are not named.</summary>
    public IReadOnlyList<DataFinding> Findings { get; }

    /// <summary>The measure of that name; null when it is not in the audit.</summary>
    /// <param name="measure">The name, such as <c>advance</c>.</param>
    public AuditMeasure? For(string measure) => Measures.FirstOrDefault(m => m.Measure == measure);

    /// <summary>Audits a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How; null for <see cref="EquityAuditOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not above 0 and below 1.</exception>
    public static EquityAudit Of(EquityReport report, EquityAuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= EquityAuditOptions.Default;
        Statistics.Counts.Z(options.Confidence);
        return new(report, options, AuditMaker.Measures(report, options));
    }

    /// <summary>Decides about learners, compares subgroups and audits the report.</summary>
    /// <param name="engine">The pack's engine.</param>
    /// <param name="population">The learners.</param>
    /// <param name="asOf">The day of the decisions.</param>
    /// <param name="equity">What to show; null for what the pack says.</param>
    /// <param name="options">How to audit; null for <see cref="EquityAuditOptions.Default"/>.</param>
    /// <param name="progress">Is told how many learners are read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The options name a measure or an attribute that there is not, cross attributes that cannot be crossed, or ask for a smaller minimum than the pack's own.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day, or the confidence is out of range.</exception>
    public static EquityAudit Of(
        CbeEngine engine, LearnerPopulation population, DateOnly asOf, EquityOptions? equity = null, EquityAuditOptions? options = null, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(population);
        return Of(engine.EvaluateEquity(Told(population, engine, progress), asOf, equity, cancellationToken: cancellationToken), options);
    }

    /// <summary>The audit as JSON, the same bytes for the same audit; its shape is in docs/equity-audit.md.</summary>
    public string ToJson() => EquityAuditJson.Write(this);

    private static IEnumerable<LearnerRecord> Told(LearnerPopulation population, CbeEngine engine, IProgress<AnalysisProgress>? progress)
    {
        long done = 0;
        foreach (var record in population.Table.Records())
        {
            yield return record;
            if (++done % 1_000 == 0 || done == population.Count)
            {
                progress?.Report(new($"comparing subgroups with {engine.Pack}", done, population.Count));
            }
        }
    }
}
