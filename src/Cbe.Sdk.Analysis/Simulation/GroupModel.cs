namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>Learners for whom something else holds. Of several groups to which a learner belongs the later counts. Immutable.</summary>
public sealed record GroupModel
{
    /// <summary>The values that a learner must have, attribute to value.</summary>
    public IReadOnlyDictionary<string, string> Where { get; init; } = new Dictionary<string, string>();

    /// <summary>Another opportunity to show evidence; what it does not say is as for everybody.</summary>
    public EvidenceModel? Evidence { get; init; }

    /// <summary>Another way of learning. Say it only where it is known: then differences are no longer those of opportunity alone.</summary>
    public LearningModel? Learning { get; init; }

    /// <summary>Other choices offered.</summary>
    public ChoiceModel? Choices { get; init; }

    /// <summary>Other support.</summary>
    public SupportModel? Support { get; init; }

    /// <summary>Other prior learning.</summary>
    public PriorModel? Prior { get; init; }
}
