using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.RulePacks;

/// <summary>
/// What a pack asks of a learner and a competency on one day, bound: for those who print rules, compare them or prove something
/// about them. Deciding is the engine's work. Immutable and thread-safe.
/// </summary>
public sealed class BoundPolicy
{
    private readonly BoundPack _pack;

    internal BoundPolicy(BoundPack pack, DateOnly asOf)
    {
        _pack = pack;
        AsOf = asOf;
    }

    /// <summary>The day; parameters have the values of its era.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The pack with everything that it inherits.</summary>
    public RulePack Pack => _pack.Pack;

    /// <summary>The performance scale.</summary>
    public PerformanceScale Scale => _pack.Scale;

    /// <summary>The word lists of evidence.</summary>
    public EvidenceSymbols Symbols => _pack.Symbols;

    /// <summary>The extra facts that the pack declares.</summary>
    public IReadOnlyList<FactDeclaration> Facts => _pack.Pack.Facts;

    /// <summary>The parameters with their values.</summary>
    public IReadOnlyList<Parameter> Parameters => _pack.Parameters;

    /// <summary>Evidence as progression rules see it.</summary>
    public ItemType Evidence => _pack.ProgressionVocabulary.Evidence.Type;

    /// <summary>Evidence as admission rules see it.</summary>
    public ItemType AssessedEvidence => _pack.AssessmentVocabulary.Evidence.Type;

    /// <summary>Evidence as support rules see it.</summary>
    public ItemType SupportEvidence => _pack.SupportVocabulary.Evidence.Type;

    /// <summary>By which of its days evidence stands in order.</summary>
    public EvidenceDay RunsBy => _pack.ProgressionVocabulary.Evidence.Order.RunsBy;

    /// <summary>By which members items of one day that have no sequence, or the same, stand in order, the first first.</summary>
    public IReadOnlyList<Field> OrderWithinADay => _pack.ProgressionVocabulary.Evidence.Order.Keys;

    /// <summary>The rules that evidence must meet to count; all of them.</summary>
    public IReadOnlyList<BoundRule> Admission => _pack.Rules["assessment.admit"];

    /// <summary>The score that an item counts with; null for its own.</summary>
    public BoundNode? Score => _pack.EvidencePolicy.Score;

    /// <summary>Which of the attempts at one task count.</summary>
    public AttemptPolicy Attempts => _pack.EvidencePolicy.Attempts;

    /// <summary>The rules for retakes.</summary>
    public IReadOnlyList<BoundRule> Retake => _pack.EvidencePolicy.Retake;

    /// <summary>What an item is like that counts only until there is another; null when none is.</summary>
    public BoundNode? Provisional => _pack.EvidencePolicy.Provisional;

    /// <summary>The level rules with the ranks of their levels, lowest first.</summary>
    public IReadOnlyList<(int Rank, BoundRule Rule)> Levels => _pack.ProgressionRules.Levels;

    /// <summary>The rules for advancing over a competency.</summary>
    public IReadOnlyList<BoundRule> AdvanceCompetency => _pack.ProgressionRules.AdvanceCompetency;

    /// <summary>The rules for awarding a competency.</summary>
    public IReadOnlyList<BoundRule> AwardCompetency => _pack.ProgressionRules.AwardCompetency;

    /// <summary>The rules for advancing over a credential.</summary>
    public IReadOnlyList<BoundRule> AdvanceCredential => _pack.ProgressionRules.AdvanceCredential;

    /// <summary>The rules for awarding a credential.</summary>
    public IReadOnlyList<BoundRule> AwardCredential => _pack.ProgressionRules.AwardCredential;

    /// <summary>The rules of support.</summary>
    public IReadOnlyList<BoundRule> Support => _pack.Rules["support.rules"];

    /// <summary>Whether a level that was awarded is kept.</summary>
    public bool KeepOnceEarned => _pack.ProgressionRules.KeepOnceEarned;

    /// <summary>For how long awards hold; null for without end.</summary>
    public Renewal? Renewal => _pack.ProgressionRules.Renewal;

    /// <summary>All rules by section and part, such as <c>progression.levels</c>.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<BoundRule>> Rules => _pack.Rules;

    /// <summary>How the mastery score of a competency is made; null where the pack makes none.</summary>
    /// <param name="competency">The competency.</param>
    public BoundMasteryScore? MasteryOf(Competency competency)
    {
        ArgumentNullException.ThrowIfNull(competency);
        return _pack.ProgressionRules.Mastery.For(competency) is { } mastery ? new(mastery) : null;
    }
}
