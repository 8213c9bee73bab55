using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk;

/// <summary>
/// Counts the decisions about many learners, one learner after another, for an equity report. For hosts that have the
/// reports already; <see cref="CbeEngine.EvaluateEquity"/> does both at once. Of a learner 48 bytes are kept, none of
/// them readable. Not thread-safe.
/// </summary>
public sealed class EquityTally
{
    private readonly EquityPlan _plan;
    private readonly EquityEvaluator _evaluator;
    private readonly Provenance _provenance;
    private readonly Func<LearnerRecord, LearnerRecord> _withFacts;
    private readonly PopulationTally _sums;
    private readonly Population _population = new();
    private readonly SortedDictionary<string, long> _findings = new(StringComparer.Ordinal);
    private long _learnersWithFindings;

    internal EquityTally(EquityPlan plan, EquityEvaluator evaluator, Provenance provenance, Func<LearnerRecord, LearnerRecord> withFacts)
    {
        (_plan, _evaluator, _provenance, _withFacts) = (plan, evaluator, provenance, withFacts);
        _sums = new PopulationTally(plan);
    }

    /// <summary>Counts one learner. A learner who was counted before is not counted again, and the report says so.</summary>
    /// <param name="record">The learner's record: its subgroups and attempts are read.</param>
    /// <param name="report">What was decided from it, by the engine that made this tally and for its day.</param>
    /// <exception cref="ArgumentException">The report was made from another record, for another day, or by another pack or framework.</exception>
    public void Add(LearnerRecord record, LearnerReport report)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(report);
        if (report.Provenance with { EvidenceHash = null } != _provenance)
        {
            throw new ArgumentException("The report was made by another pack or framework, or for another day, than this tally.", nameof(report));
        }

        record = _withFacts(record);
        if (LearnerJson.Hash(record) != report.Provenance.EvidenceHash)
        {
            throw new ArgumentException($"The report about `{report.Learner}` was not made from this record of `{record.Id}`.", nameof(report));
        }

        Add(Of((record, report)));
    }

    /// <summary>The report about everybody counted so far.</summary>
    public EquityReport ToReport() => new(_provenance with { EvidenceHash = _population.Hash() })
    {
        Learners = _sums.All.Learners,
        MinimumCount = _plan.Minimum,
        Subgroups = [.. _plan.Attributes.Select(a => a.Name)],
        Intersections = [.. _plan.Intersections.Select(c => (IReadOnlyList<string>)[.. c.Select(a => _plan.Attributes[a].Name)])],
        Measures = _evaluator.Evaluate(_plan, _sums, _provenance.AsOf),
        Findings = [.. EquityFindings.Of(_plan, _sums, _population.Again, _learnersWithFindings, _findings)],
    };

    /// <summary>What is kept of a learner; it can be made on any thread.</summary>
    internal Counted Of((LearnerRecord Record, LearnerReport Report) learner)
    {
        var (record, report) = learner;
        return new(record.Id, report.Provenance.EvidenceHash!, [.. report.Findings.Select(f => f.Code)], _evaluator.Part(_plan, new LearnerDecisions(record, report.AsOf)
        {
            Assessment = report.Assessment,
            Competencies = report.Competencies,
            Credentials = report.Credentials,
            Support = report.Support,
            Pathways = report.Pathways,
            Agency = report.Agency,
            Expectations = report.Expectations,
        }));
    }

    internal void Add(Counted learner)
    {
        if (!_population.Add(learner.Id, learner.EvidenceHash))
        {
            return;
        }

        _sums.Add(learner.Part);
        _learnersWithFindings += learner.Findings.Count > 0 ? 1 : 0;
        foreach (string code in learner.Findings)
        {
            _findings[code] = _findings.GetValueOrDefault(code) + 1;
        }
    }

    /// <summary>A learner on the way into the sums.</summary>
    internal sealed record Counted(string Id, string EvidenceHash, IReadOnlyList<string> Findings, LearnerPart Part);
}
