using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk;

/// <content>A population: element 6.</content>
public sealed partial class CbeEngine
{
    /// <summary>
    /// Decides about many learners and compares subgroups: how often the decisions of the other elements hold in each.
    /// Records are read as they are needed and reports are let go, so memory grows by 48 bytes a learner. The report is
    /// the same, byte for byte, for any order of learners and any number of threads; where a learner stands twice with
    /// different records the first one counts, and the report says so.
    /// </summary>
    /// <param name="learners">The records.</param>
    /// <param name="asOf">The day of the decisions.</param>
    /// <param name="options">What to show; null for what the pack says.</param>
    /// <param name="threads">How many threads may work; null for one for each processor.</param>
    /// <param name="cancellationToken">Stops between chunks.</param>
    /// <exception cref="ArgumentException">The options name a measure or an attribute that there is not, cross attributes that cannot be crossed, or ask for a smaller minimum than the pack's own.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day, or <paramref name="threads"/> is less than 1.</exception>
    public EquityReport EvaluateEquity(IEnumerable<LearnerRecord> learners, DateOnly asOf, EquityOptions? options = null, int? threads = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(learners);
        int workers = threads ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1, nameof(threads));
        var tally = TallyEquity(asOf, options);
        foreach (var learner in Stream(learners, l => tally.Of(DecideFrom(l, asOf)), workers, cancellationToken))
        {
            tally.Add(learner);
        }

        return tally.ToReport();
    }

    /// <summary>An empty tally, for a host that has reports of this engine already.</summary>
    /// <param name="asOf">The day of the decisions.</param>
    /// <param name="options">What to show; null for what the pack says.</param>
    /// <exception cref="ArgumentException">The options name a measure or an attribute that there is not, cross attributes that cannot be crossed, or ask for a smaller minimum than the pack's own.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day.</exception>
    public EquityTally TallyEquity(DateOnly asOf, EquityOptions? options = null)
    {
        var pipeline = Era(asOf);
        var (sections, facts) = (_flat.Elements.All, _flat.Facts);
        if (EquityProblems.Of(options ??= EquityOptions.Default, sections, facts).FirstOrDefault() is { } problem)
        {
            throw new ArgumentException($"{problem.Message}: {problem.Help}", nameof(options));
        }

        return new(EquityPlan.Of(sections, facts, options, Framework?.Competencies.Any(c => c.Prerequisites.Count > 0) == true), pipeline.Equity, ProvenanceOf(null, asOf), l => WithFacts(l, asOf, []));
    }
}
