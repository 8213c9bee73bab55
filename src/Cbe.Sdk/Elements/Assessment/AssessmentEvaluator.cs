using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>Decides for each item of evidence whether it counts, and what is to be said of it.</summary>
internal sealed class AssessmentEvaluator(AssessmentVocabulary vocabulary, IReadOnlyList<BoundRule> admit, IReadOnlyList<BoundRule> findings, LevelSet levels)
{
    /// <summary>Whether an item counts, without what is to be said of it.</summary>
    public bool Admits(LearnerRecord learner, Competency competency, Evidence evidence, DateOnly asOf)
    {
        if (admit.Count == 0)
        {
            return true;
        }

        var input = vocabulary.Item.Read(new EvidenceCase(learner, competency, vocabulary.Evidence.Read(evidence, asOf)));
        var sources = new EvidenceSources([evidence.Id]);
        return admit.All(rule => new RuleEvaluation(rule, input, sources, levels).Answer == Answer.Met);
    }

    public AssessmentOutcome Evaluate(LearnerRecord learner, Competency competency, Evidence evidence, DateOnly asOf)
    {
        if (admit.Count == 0 && findings.Count == 0)
        {
            return new(evidence.Id, competency.Id, true, []);
        }

        var input = vocabulary.Item.Read(new EvidenceCase(learner, competency, vocabulary.Evidence.Read(evidence, asOf)));
        var sources = new EvidenceSources([evidence.Id]);
        var decisions = new List<Decision>();
        bool admitted = true;
        foreach (var rule in admit)
        {
            var evaluation = new RuleEvaluation(rule, input, sources, levels);
            if (evaluation.Answer != Answer.Met)
            {
                admitted = false;
                decisions.Add(Decide(evaluation, DecisionKind.Admission));
            }
        }

        decisions.AddRange(findings.Select(rule => Decide(new RuleEvaluation(rule, input, sources, levels), DecisionKind.Finding)));
        return new(evidence.Id, competency.Id, admitted, decisions);

        Decision Decide(RuleEvaluation evaluation, DecisionKind kind) => new(evaluation,
            new DecisionSubject(CbeElement.Assessment, kind, learner.Id, asOf) { Competency = competency.Id, CompetencyCode = competency.Code, EvidenceItem = evidence.Id }, evaluation.Answer);
    }
}
