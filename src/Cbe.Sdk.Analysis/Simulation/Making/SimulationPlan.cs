using System.Collections.Concurrent;
using Cbe.Sdk.Analysis.Simulation.Drawing;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>A model made ready: competencies by their ids, days, and what holds for whom.</summary>
internal sealed class SimulationPlan
{
    private readonly ConcurrentDictionary<ulong, Terms> _terms = new();

    public SimulationPlan(PopulationModel model, SimulationSettings settings)
    {
        Model = model;
        Seed = settings.Seed;
        Learners = settings.Learners ?? model.Learners;
        From = (settings.From ?? model.From)!.Value;
        To = (settings.To ?? model.To)!.Value;
        Scale = settings.Schema.Scale;
        Step = model.Scores.Step ?? DefaultStep(Scale);
        var framework = settings.Schema.Framework;
        Competencies = model.Competencies.Count > 0
            ? [.. model.Competencies.Select(c => (framework?.Find(c.Key)?.Id ?? c.Key, c.Value.Micros))]
            : framework is not null
                ? [.. framework.Competencies.Take(model.CompetencyCount).Select(c => (c.Id, Number.Scale))]
                : [.. Enumerable.Range(1, model.CompetencyCount).Select(i => (FormattableString.Invariant($"competency-{i}"), Number.Scale))];
        SchoolAbility = [.. Enumerable.Range(0, model.Schools.Count).Select(SchoolDeviation)];
        Likeness = new(model.Scores);
        Ranks = model.Scores.ByPosition.Count > 0 && model.Scores.WithTasks is { } with && with != Number.Zero ? PositionRanks.Of(this) : null;
    }

    public PopulationModel Model { get; }

    public long Seed { get; }

    public int Learners { get; }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public PerformanceScale Scale { get; }

    public Number Step { get; }

    /// <summary>The ids of competencies, each with how often it is taken beside the others.</summary>
    public IReadOnlyList<(string Id, long Weight)> Competencies { get; }

    /// <summary>By how much learners of each school begin above the mean, in millionths of the scale.</summary>
    public IReadOnlyList<long> SchoolAbility { get; }

    public Likeness Likeness { get; }

    /// <summary>How deviations of scores stand at each position; null where the number of tasks says nothing about them.</summary>
    public PositionRanks? Ranks { get; }

    public Chance Chance(int learner, Purpose purpose, int competency = 0) => Drawing.Chance.Of(Seed, learner, purpose, competency);

    /// <summary>What holds for a learner of these groups, each a bit.</summary>
    public Terms TermsOf(ulong groups) => _terms.GetOrAdd(groups, g => Terms.Of(Model, Model.Groups.Where((_, i) => (g >> i & 1) == 1)));

    private static Number DefaultStep(PerformanceScale scale) => Number.FromMicros(Math.Max(1, (scale.MaximumScore.Micros - scale.MinimumScore.Micros) / 100));

    /// <summary>A school has a stream of its own, beyond those of learners.</summary>
    private long SchoolDeviation(int school) =>
        (Model.Schools.Spread?.Micros ?? 0) * Drawing.Chance.Of(Seed, -1 - school, Purpose.School).Deviation() / Number.Scale;
}
