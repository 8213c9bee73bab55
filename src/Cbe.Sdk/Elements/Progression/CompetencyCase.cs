using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>One learner and one competency on one day: what a level rule is asked about.</summary>
internal sealed record CompetencyCase
{
    public required LearnerRecord Learner { get; init; }

    /// <summary>The competency, with its identifier alone where there is no framework.</summary>
    public required Competency Competency { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>The admitted evidence, oldest first.</summary>
    public IReadOnlyList<Row> Evidence { get; init; } = [];

    /// <summary>Whether all of it counts only until there is other evidence.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The scores that are there, oldest first.</summary>
    public IReadOnlyList<Number> Scores { get; init; } = [];

    public Number? MasteryScore { get; init; }

    /// <summary>The level of the mastery score: exact, within bounds, or missing.</summary>
    public Value MasteryLevel { get; init; }

    public IReadOnlyList<Row> Prerequisites { get; init; } = [];

    /// <summary>The evidence behind each prerequisite, by its id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Behind { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyList<Row> Awards { get; init; } = [];

    /// <summary>The level decided by the level rules; missing before they have been asked.</summary>
    public Value Progress { get; init; }
}
