using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.RulePacks;

/// <summary>A pack with everything that it inherits, bound for one era: a time in which no parameter changes. Immutable.</summary>
internal sealed class BoundPack
{
    public required RulePack Pack { get; init; }

    public required PerformanceScale Scale { get; init; }

    public required EvidenceSymbols Symbols { get; init; }

    public required IReadOnlyList<Parameter> Parameters { get; init; }

    /// <summary>Which evidence counts and with what score, beside the admission rules.</summary>
    public required EvidencePolicy EvidencePolicy { get; init; }

    public required AssessmentVocabulary AssessmentVocabulary { get; init; }

    public required ProgressionVocabulary ProgressionVocabulary { get; init; }

    public required SupportVocabulary SupportVocabulary { get; init; }

    public required PathwaysVocabulary PathwaysVocabulary { get; init; }

    public required AgencyVocabulary AgencyVocabulary { get; init; }

    public required EquityVocabulary EquityVocabulary { get; init; }

    public required ExpectationsVocabulary ExpectationsVocabulary { get; init; }

    /// <summary>Bound rules by section and part, such as <c>progression.levels</c>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<BoundRule>> Rules { get; init; }

    /// <summary>The rules of progression, by what they decide, with the mastery method.</summary>
    public required ProgressionRules ProgressionRules { get; init; }

    /// <summary>The rules of pathways, by what they decide.</summary>
    public required PathwaysRules PathwaysRules { get; init; }

    /// <summary>The rules of expectations, by what they are asked about.</summary>
    public required ExpectationsRules ExpectationsRules { get; init; }
}
