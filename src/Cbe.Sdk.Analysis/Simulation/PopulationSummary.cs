using Cbe.Sdk.Analysis.Simulation.Counting;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>
/// What real learners have in common, as a model that draws such learners: shares of subgroups and how one hangs on another, items
/// for each case, scores by position, what is missing, days between items. Nothing in it is told of fewer learners than the
/// minimum, and no learner can be found in it. Immutable.
/// </summary>
public sealed class PopulationSummary
{
    /// <summary>The least number of learners of whom anything is told, unless another is asked for: 10.</summary>
    public const int UsualMinimum = 10;

    private PopulationSummary(PopulationModel model, int minimum) => (Model, MinimumCount) = (model, minimum);

    /// <summary>The model that draws such learners.</summary>
    public PopulationModel Model { get; }

    /// <summary>The least number of learners of whom anything is told.</summary>
    public int MinimumCount { get; }

    /// <summary>How many learners were read.</summary>
    public int Learners { get; private init; }

    /// <summary>How many cases, that is learners by competencies of which they have evidence.</summary>
    public int Cases { get; private init; }

    /// <summary>How many items of evidence.</summary>
    public long Items { get; private init; }

    /// <summary>Reads learners once. Only what is counted is kept of them: about 16 bytes for each item.</summary>
    /// <param name="learners">The records.</param>
    /// <param name="schema">What records may contain: the scale by which scores are parts.</param>
    /// <param name="minimum">The least number of learners of whom anything is told, 2 to 1,000.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is out of range.</exception>
    /// <exception cref="ArgumentException">There are fewer learners with evidence than the minimum.</exception>
    public static PopulationSummary Of(IEnumerable<LearnerRecord> learners, RecordSchema schema, int minimum = UsualMinimum, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(learners);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimum, 1_000);
        var counts = new PopulationCounts(schema);
        foreach (var learner in learners)
        {
            cancellationToken.ThrowIfCancellationRequested();
            counts.Add(learner);
        }

        if (counts.Cases.Count < minimum)
        {
            throw new ArgumentException($"There is evidence of fewer than {minimum} cases: too few to tell anything of.", nameof(learners));
        }

        return new(new SummaryModel(counts, minimum).Make(), minimum) { Learners = counts.Learners, Cases = counts.Cases.Count, Items = counts.Items };
    }

    /// <summary>The model as JSON, with the counts from which it was made beside it; <see cref="PopulationModel.Read"/> reads it.</summary>
    public string ToJson() => Model.ToJson(json =>
    {
        json.WriteStartObject("counted");
        json.WriteNumber("learners", Learners);
        json.WriteNumber("cases", Cases);
        json.WriteNumber("items", Items);
        json.WriteNumber("minimumCount", MinimumCount);
        json.WriteEndObject();
    });
}
