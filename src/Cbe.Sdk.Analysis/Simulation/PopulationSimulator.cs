using Cbe.Sdk.Analysis.Simulation.Making;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>
/// Makes learners by a model, so that a policy can be tried before there is data. Deterministic: the same seed, model and pack
/// give the same records on every machine and with any number of threads, and a learner does not depend on how many others
/// there are. They are made up: what a rule does with them says how it would treat such learners, not how many such there are.
/// </summary>
public static class PopulationSimulator
{
    /// <summary>What of a model does not fit the pack: words that it does not know, competencies that the framework lacks, days that are not given. Empty where all fits.</summary>
    /// <param name="model">The model.</param>
    /// <param name="settings">Seed, days and what records may contain.</param>
    public static IReadOnlyList<Diagnostic> Check(PopulationModel model, SimulationSettings settings)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(settings);
        return SchemaChecks.Of(model, settings);
    }

    /// <summary>The learners, made as they are taken, in their order.</summary>
    /// <param name="model">The model.</param>
    /// <param name="settings">Seed, days and what records may contain.</param>
    /// <param name="progress">Is told how many learners are made.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The model does not fit: <see cref="Check"/> says all.</exception>
    public static IEnumerable<LearnerRecord> Learners(PopulationModel model, SimulationSettings settings, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Made(model, settings, r => r, progress, cancellationToken);

    /// <summary>One learner, the same as in <see cref="Learners"/>.</summary>
    /// <param name="model">The model.</param>
    /// <param name="settings">Seed, days and what records may contain.</param>
    /// <param name="position">Which, from 0.</param>
    /// <exception cref="ArgumentException">The model does not fit.</exception>
    public static LearnerRecord LearnerAt(PopulationModel model, SimulationSettings settings, int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        return new LearnerMaker(PlanOf(model, settings)).Make(position);
    }

    /// <summary>The learners, each turned into something else on the thread that made it.</summary>
    internal static IEnumerable<T> Made<T>(PopulationModel model, SimulationSettings settings, Func<LearnerRecord, T> turn, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        var plan = PlanOf(model, settings);
        return MadeInBlocks.Of(plan.Learners, new LearnerMaker(plan), turn, settings.Threads ?? Environment.ProcessorCount, progress, cancellationToken);
    }

    private static SimulationPlan PlanOf(PopulationModel model, SimulationSettings settings)
    {
        var problems = Check(model, settings);
        return problems.Any(p => p.Severity == Severity.Error)
            ? throw new ArgumentException(string.Join("; ", problems.Select(p => p.Help is null ? p.Message : $"{p.Message} ({p.Help})")), nameof(model))
            : new(model, settings);
    }
}
