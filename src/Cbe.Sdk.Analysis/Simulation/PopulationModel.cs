namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>
/// A population that is made up: who the learners are, how they learn, and what opportunity they have to show it. Everything has
/// a default, so that a model of ten lines works. Immutable.
/// </summary>
public sealed partial record PopulationModel
{
    /// <summary>What is modelled, or null.</summary>
    public string? Title { get; init; }

    /// <summary>How many learners, 1 to 10,000,000. Default 1,000.</summary>
    public int Learners { get; init; } = 1_000;

    /// <summary>The first day on which evidence is shown; null where whoever simulates says it.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of which anything is known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The schools.</summary>
    public SchoolModel Schools { get; init; } = new();

    /// <summary>The attributes of learners, in the order in which they may depend on each other.</summary>
    public IReadOnlyList<SubgroupModel> Subgroups { get; init; } = [];

    /// <summary>The competencies, each with how often it is taken beside the others; empty for the first <see cref="CompetencyCount"/> of the framework, or that many made ones.</summary>
    public IReadOnlyList<KeyValuePair<string, Values.Number>> Competencies { get; init; } = [];

    /// <summary>How many competencies there are where they are not named, 1 to 1,000. Default 5.</summary>
    public int CompetencyCount { get; init; } = 5;

    /// <summary>How many of them a learner takes, 1 to 1,000; null for all.</summary>
    public Draw? CompetenciesEach { get; init; }

    /// <summary>How learners learn.</summary>
    public LearningModel Learning { get; init; } = new();

    /// <summary>How scores are written and distributed.</summary>
    public ScoreModel Scores { get; init; } = new();

    /// <summary>The opportunity to show evidence.</summary>
    public EvidenceModel Evidence { get; init; } = new();

    /// <summary>Choices.</summary>
    public ChoiceModel Choices { get; init; } = new();

    /// <summary>Support.</summary>
    public SupportModel Support { get; init; } = new();

    /// <summary>Prior learning.</summary>
    public PriorModel Prior { get; init; } = new();

    /// <summary>Learners for whom something else holds.</summary>
    public IReadOnlyList<GroupModel> Groups { get; init; } = [];
}
