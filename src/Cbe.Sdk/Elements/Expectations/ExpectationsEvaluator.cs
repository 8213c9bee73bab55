using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>Finds out how a competency is put: the same for every learner, so it is asked once for each competency.</summary>
internal sealed class ExpectationsEvaluator(ExpectationsVocabulary vocabulary, IReadOnlyList<BoundRule> rules, LevelSet levels)
{
    public bool HasRules => rules.Count > 0;

    public ExpectationsOutcome Evaluate(ExpectationCase about, DateOnly asOf)
    {
        var input = vocabulary.Competency.Read(about);
        var subject = new DecisionSubject(CbeElement.Expectations, DecisionKind.Finding, null, asOf) { Competency = about.Competency.Id, CompetencyCode = about.Competency.Code };
        return new(about.Competency.Id, about.Competency.Code, new Asked(input, new EvidenceSources([]), levels, subject).All(rules, DecisionKind.Finding));
    }
}
