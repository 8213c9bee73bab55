using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Learners;

/// <summary>What a learner's record may contain: the competencies, levels, scores, words and facts that a rule pack knows. Immutable and thread-safe.</summary>
public sealed record RecordSchema
{
    /// <summary>The most pieces of evidence one learner can have for one competency: 65,535.</summary>
    public const int MaximumEvidencePerCase = 65_535;

    /// <summary>The framework; null allows any competency. A competency may be named by its identifier or, when only one carries it, by its code; records hold the identifier.</summary>
    public CompetencyFramework? Framework { get; init; }

    /// <summary>The performance scale: level names, and the least and the most a score can be.</summary>
    public required PerformanceScale Scale { get; init; }

    /// <summary>The word lists.</summary>
    public EvidenceSymbols Symbols { get; init; } = EvidenceSymbols.Default;

    /// <summary>The facts a record may carry; null allows any. A fact not among them is reported and left out, the item stays.</summary>
    public IReadOnlyList<FactDeclaration>? Facts { get; init; }
}
