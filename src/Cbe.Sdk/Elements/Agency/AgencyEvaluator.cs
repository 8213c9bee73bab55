using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Agency;

/// <summary>Finds how much a learner decides about the own learning.</summary>
internal sealed class AgencyEvaluator(AgencyVocabulary vocabulary, IReadOnlyList<BoundRule> rules, LevelSet levels)
{
    public AgencyOutcome Evaluate(LearnerRecord learner, IReadOnlyList<CompetencyStanding> standings, DateOnly asOf)
    {
        var about = new AgencyCase(learner, asOf,
            [.. learner.Choices.Where(c => c.Date <= asOf).OrderBy(c => c.Date)], [.. learner.Goals.Where(g => g.SetOn <= asOf).OrderBy(g => g.SetOn)], standings);
        var admitted = standings.SelectMany(s => s.Admitted).ToList();
        return new AgencyOutcome
        {
            Choices = about.Choices.GroupBy(c => c.Kind).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Count()),
            Evidence = admitted.Count,
            ChosenEvidence = admitted.Count(e => e.ChosenByLearner),
            Goals = about.Goals.Count,
            GoalsReached = about.Goals.Count(g => g.ReachedOn <= asOf),
            Decisions = admitted.Count + about.Choices.Count + about.Goals.Count == 0 ? [] : Findings(about),
        };
    }

    private IReadOnlyList<Decision> Findings(AgencyCase about)
    {
        if (rules.Count == 0)
        {
            return [];
        }

        var input = vocabulary.Learner.Read(about);
        var sources = new EvidenceSources([.. about.Standings.SelectMany(s => s.Admitted).Select(e => e.Id)])
        {
            Behind = about.Standings.ToDictionary(s => s.Competency.Id, s => s.Outcome.Evidence, StringComparer.Ordinal),
        };
        return new Asked(input, sources, levels, new DecisionSubject(CbeElement.Agency, DecisionKind.Finding, about.Learner.Id, about.AsOf)).All(rules, DecisionKind.Finding);
    }
}
