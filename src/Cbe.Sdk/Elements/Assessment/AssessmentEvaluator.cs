using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>Decides for each item of evidence with what score it goes in, whether it is admitted, and what is to be said of it.</summary>
/// <param name="vocabulary">What the rules can see.</param>
/// <param name="policy">Which evidence counts and with what score, beside the rules.</param>
/// <param name="admit">The rules of admission.</param>
/// <param name="findings">The rules that say something of an item.</param>
/// <param name="scale">The scale.</param>
/// <param name="seen">Told of every decision about admission and retakes, also of those that reports leave out because they admit; null where nobody asks.</param>
internal sealed class AssessmentEvaluator(AssessmentVocabulary vocabulary, EvidencePolicy policy, IReadOnlyList<BoundRule> admit, IReadOnlyList<BoundRule> findings, PerformanceScale scale,
    Action<Decision>? seen = null)
{
    public EvidencePolicy Policy => policy;

    /// <summary>The item with the score that it counts with.</summary>
    /// <param name="learner">The learner.</param>
    /// <param name="competency">The competency that it is about.</param>
    /// <param name="evidence">The item as it stands in the record.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="outside">The score that the pack would give it, when that is outside the scale; the item then has none.</param>
    public Evidence Scored(LearnerRecord learner, Competency competency, Evidence evidence, DateOnly asOf, out Number? outside)
    {
        outside = null;
        if (policy.Score is not { } score)
        {
            return evidence;
        }

        var value = new ReferenceEvaluator(vocabulary.Scored.Read(Case(learner, competency, evidence, asOf))).Evaluate(score);
        Number? given = value.IsExact ? value.Number : null;
        if (given is { } number && (number < scale.MinimumScore || number > scale.MaximumScore))
        {
            (outside, given) = (number, null);
        }

        return given == evidence.Score ? evidence : evidence with { Score = given };
    }

    /// <summary>Whether an item is admitted, without what is to be said of it.</summary>
    public bool Admits(LearnerRecord learner, Competency competency, Evidence evidence, DateOnly asOf)
    {
        if (admit.Count == 0)
        {
            return true;
        }

        var input = vocabulary.Item.Read(Case(learner, competency, evidence, asOf));
        var sources = new EvidenceSources([evidence.Id]);
        return admit.All(rule => new RuleEvaluation(rule, input, sources, scale.Levels).Answer == Answer.Met);
    }

    /// <summary>The admission rules that do not admit an item, and the findings about it.</summary>
    public AssessmentOutcome Evaluate(LearnerRecord learner, Competency competency, Evidence evidence, DateOnly asOf)
    {
        if (admit.Count == 0 && findings.Count == 0)
        {
            return new(evidence.Id, competency.Id, true, []);
        }

        var input = vocabulary.Item.Read(Case(learner, competency, evidence, asOf));
        var sources = new EvidenceSources([evidence.Id]);
        var subject = Subject(learner, competency, evidence, asOf);
        var decisions = new List<Decision>();
        foreach (var rule in admit)
        {
            var evaluation = new RuleEvaluation(rule, input, sources, scale.Levels);
            if (evaluation.Answer != Answer.Met)
            {
                decisions.Add(new(evaluation, subject, evaluation.Answer));
            }

            seen?.Invoke(new(evaluation, subject, evaluation.Answer));
        }

        bool admitted = decisions.Count == 0;
        decisions.AddRange(new Asked(input, sources, scale.Levels, subject).All(findings, DecisionKind.Finding));
        return new(evidence.Id, competency.Id, admitted, decisions) { Reason = admitted ? null : SetAsideReason.NotAdmitted };
    }

    /// <summary>The rules for retakes that do not allow an attempt; none when it is allowed.</summary>
    public IReadOnlyList<Decision> Refuses(RetakeCase about, DateOnly asOf)
    {
        var (learner, competency, evidence, _) = about.Item;
        var asked = new Asked(vocabulary.Retake.Read(about), new EvidenceSources([about.Previous.Id, evidence.Id]), scale.Levels, Subject(learner, competency, evidence, asOf));
        var decisions = asked.All(policy.Retake, DecisionKind.Admission);
        if (seen is not null)
        {
            decisions.ToList().ForEach(seen);
        }

        return [.. decisions.Where(d => d.Answer != Answer.Met)];
    }

    /// <summary>Whether an item counts only while there is no other; where that is not known it counts like any.</summary>
    public bool IsProvisional(LearnerRecord learner, Competency competency, Evidence evidence, DateOnly asOf) => policy.Provisional is { } condition
        && new ReferenceEvaluator(vocabulary.Item.Read(Case(learner, competency, evidence, asOf))).Evaluate(condition).Answer == Answer.Met;

    public EvidenceCase Case(LearnerRecord learner, Competency competency, Evidence evidence, DateOnly asOf) =>
        new(learner, competency, evidence, vocabulary.Evidence.Read(evidence, asOf));

    /// <summary>An item by all that any rule can see of it, for its place in the order.</summary>
    public Row WholeRow(Evidence evidence, DateOnly asOf) => vocabulary.Whole.Read(evidence, asOf);

    public EvidenceOrder Order => vocabulary.Whole.Order;

    private static DecisionSubject Subject(LearnerRecord learner, Competency competency, Evidence evidence, DateOnly asOf) =>
        new(CbeElement.Assessment, DecisionKind.Admission, learner.Id, asOf) { Competency = competency.Id, CompetencyCode = competency.Code, EvidenceItem = evidence.Id };
}
