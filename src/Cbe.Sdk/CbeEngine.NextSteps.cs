using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Pipeline.Next;
using Cbe.Sdk.Text;

namespace Cbe.Sdk;

/// <content>What would change a level.</content>
public sealed partial class CbeEngine
{
    /// <summary>
    /// What further evidence would raise the level of a learner in a competency: the smallest number of items, each asked for no more than is needed, by
    /// the same rules that <see cref="Evaluate(LearnerRecord, DateOnly)"/> decides by. Evidence of this competency alone is searched for; what else stands in the way is named.
    /// </summary>
    /// <param name="learner">The learner's record.</param>
    /// <param name="competency">The competency, by its identifier or code.</param>
    /// <param name="asOf">The day of the question; further evidence is thought to be of it.</param>
    /// <param name="options">How far to search; <see cref="NextStepsOptions.Default"/> unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day, or a bound is out of its range.</exception>
    /// <exception cref="ArgumentException">The framework has no such competency, or the scale no such level.</exception>
    public NextSteps NextSteps(LearnerRecord learner, string competency, DateOnly asOf, NextStepsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(learner);
        ArgumentException.ThrowIfNullOrEmpty(competency);
        options ??= NextStepsOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaximumItems, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaximumItems, NextStepsOptions.MostItems, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaximumEvaluations, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Alternatives, 1, nameof(options));
        if (options.Level is { } level && !Scale.Levels.TryGetRank(level, out _))
        {
            throw new ArgumentException($"The scale has no level `{level}`. {NearMiss.Help(level, Scale.Levels.Names, "levels")}", nameof(options));
        }

        string id = Framework is null ? competency
            : Framework.Find(competency)?.Id ?? throw new ArgumentException($"The framework has no competency `{competency}`.", nameof(competency));
        var pipeline = Era(asOf);
        return new NextStepFinder(pipeline, WithFacts(learner, asOf, []), id, asOf, options).Find();
    }
}
