using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Agency;

/// <summary>What agency found about one learner: how much the learner decides about the own learning. Immutable.</summary>
public sealed record AgencyOutcome
{
    /// <summary>How many decisions of each kind the learner has made up to the day; kinds without any are left out.</summary>
    public IReadOnlyDictionary<ChoiceKind, int> Choices { get; init; } = new Dictionary<ChoiceKind, int>();

    /// <summary>The day of the newest of these; null when there is none.</summary>
    public DateOnly? LastChoiceOn { get; init; }

    /// <summary>How often the learner asked to be assessed.</summary>
    public int Requests { get; init; }

    /// <summary>How many of these requests the school had honoured by the day.</summary>
    public int RequestsHonoured { get; init; }

    /// <summary>How many admitted items of evidence the learner chose to be judged by.</summary>
    public int ChosenEvidence { get; init; }

    /// <summary>How many items of evidence are admitted.</summary>
    public int Evidence { get; init; }

    /// <summary>Of how many competencies there is admitted evidence.</summary>
    public int Competencies { get; init; }

    /// <summary>In how many of these the learner chose at least one item to be judged by.</summary>
    public int CompetenciesByChoice { get; init; }

    /// <summary>How many goals are set.</summary>
    public int Goals { get; init; }

    /// <summary>How many of these are reached.</summary>
    public int GoalsReached { get; init; }

    /// <summary>The findings. Empty when the record shows nothing yet: a rule is not asked about nothing.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];
}
