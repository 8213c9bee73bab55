using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>Finds out how expectations are put: the same for every learner, so each is asked about once.</summary>
internal sealed class ExpectationsEvaluator(ExpectationsVocabulary vocabulary, ExpectationsRules rules, LevelSet levels)
{
    /// <summary>A competency, or a heading of the outline.</summary>
    public ExpectationsOutcome Evaluate(ExpectationCase about, DateOnly asOf)
    {
        var competency = about.Competency;
        var subject = Subject(asOf) with { Competency = competency.Id, CompetencyCode = competency.Code };
        return new(competency.Id, competency.Code, about.IsHeading, Ask(vocabulary.Competency, about, about.IsHeading ? rules.OverHeading : rules.OverCompetency, subject));
    }

    public IReadOnlyList<Decision> Evaluate(CredentialExpectationCase about, DateOnly asOf) =>
        Ask(vocabulary.Credential, about, rules.OverCredential, Subject(asOf) with { Credential = about.Credential });

    public IReadOnlyList<Decision> Evaluate(FrameworkExpectationCase about, DateOnly asOf) =>
        Ask(vocabulary.Framework, about, rules.OverFramework, Subject(asOf) with { Framework = about.Framework.Title });

    private IReadOnlyList<Decision> Ask<T>(Reading<T> reading, T about, IReadOnlyList<BoundRule> asked, DecisionSubject subject) =>
        asked.Count == 0 ? [] : new Asked(reading.Read(about), new EvidenceSources([]), levels, subject).All(asked, DecisionKind.Finding);

    private static DecisionSubject Subject(DateOnly asOf) => new(CbeElement.Expectations, DecisionKind.Finding, null, asOf);
}
