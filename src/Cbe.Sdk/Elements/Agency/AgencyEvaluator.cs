using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Agency;

/// <summary>Finds how much a learner decides about the own learning.</summary>
internal sealed class AgencyEvaluator(AgencyVocabulary vocabulary, IReadOnlyList<BoundRule> rules, LevelSet levels)
{
    /// <param name="learner">The learner.</param>
    /// <param name="standings">Where the learner stands in each competency.</param>
    /// <param name="find">The competency with an identifier, of which there may be no evidence.</param>
    /// <param name="asOf">The day.</param>
    public AgencyOutcome Evaluate(LearnerRecord learner, IReadOnlyList<CompetencyStanding> standings, Func<string, Competency> find, DateOnly asOf)
    {
        var about = AgencyCase.Of(learner, standings, find, asOf);
        var admitted = about.Standings.SelectMany(s => s.Admitted).ToList();
        var requests = about.Choices.Where(c => c.Kind == ChoiceKind.RequestAssessment).ToList();
        return new AgencyOutcome
        {
            Choices = about.Choices.GroupBy(c => c.Kind).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Count()),
            LastChoiceOn = about.Choices.Count > 0 ? about.Choices[^1].Date : null,
            Requests = requests.Count,
            RequestsHonoured = requests.Count(about.IsHonoured),
            Evidence = admitted.Count,
            ChosenEvidence = admitted.Count(e => e.ChosenByLearner),
            Competencies = about.Standings.Count,
            CompetenciesByChoice = about.Standings.Count(s => s.Admitted.Any(e => e.ChosenByLearner)),
            Goals = about.Goals.Count,
            GoalsReached = about.Goals.Count(g => g.ReachedOn <= asOf),
            Decisions = rules.Count > 0 && about.ShowsSomething ? Findings(about) : [],
        };
    }

    private IReadOnlyList<Decision> Findings(AgencyCase about)
    {
        var sources = new EvidenceSources([.. about.Standings.SelectMany(s => s.Admitted).Select(e => e.Id)])
        {
            Behind = about.Standings.ToDictionary(s => s.Competency.Id, s => s.Outcome.Evidence, StringComparer.Ordinal),
            Names = about.Standings.Where(s => s.Competency.Code is not null).ToDictionary(s => s.Competency.Id, s => s.Competency.Code!, StringComparer.Ordinal),
        };
        var subject = new DecisionSubject(CbeElement.Agency, DecisionKind.Finding, about.Learner.Id, about.AsOf);
        return new Asked(vocabulary.Learner.Read(about), sources, levels, subject).All(rules, DecisionKind.Finding);
    }
}
