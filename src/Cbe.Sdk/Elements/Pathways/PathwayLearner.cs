using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>One learner on the way, on one day.</summary>
/// <param name="Record">The learner's record.</param>
/// <param name="Standings">Where the learner stands in each competency, in the order of the report.</param>
/// <param name="Map">The framework as this learner meets it.</param>
/// <param name="Held">What the learner holds.</param>
/// <param name="Pace">The learner's pace; null when nobody wants a projection.</param>
/// <param name="AsOf">The day.</param>
internal sealed record PathwayLearner(LearnerRecord Record, IReadOnlyList<CompetencyStanding> Standings, PathwayMap Map, HeldAwards Held, Pace? Pace, DateOnly AsOf)
{
    private readonly Dictionary<string, DateOnly?> _planned = (Record.Plan?.Entries ?? []).GroupBy(e => e.Competency, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Last().TargetOn, StringComparer.Ordinal);

    /// <summary>The evidence behind each competency.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Behind { get; } = Standings.ToDictionary(s => s.Competency.Id, s => s.Outcome.Behind, StringComparer.Ordinal);

    /// <summary>What was decided about each credential.</summary>
    public IReadOnlyDictionary<string, CredentialOutcome> Credentials { get; init; } = new Dictionary<string, CredentialOutcome>();

    /// <summary>Whether the learner has planned the competency, with a day or without.</summary>
    public bool Plans(string competency) => _planned.ContainsKey(competency);

    /// <summary>The day that the learner has planned; of several entries the last.</summary>
    public DateOnly? PlannedOn(string competency) => _planned.GetValueOrDefault(competency);

    /// <summary>What decisions may cite: the evidence of the competency at hand, and that behind the competencies around it.</summary>
    public EvidenceSources Sources(IReadOnlyList<string> own) => new(own) { Behind = Behind };
}
