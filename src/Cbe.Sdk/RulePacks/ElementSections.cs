using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;

namespace Cbe.Sdk.RulePacks;

/// <summary>The sections of a rule pack, one for each element of competency-based education. Immutable.</summary>
public sealed record ElementSections
{
    /// <summary>Element 1: students make important decisions about their learning.</summary>
    public AgencySection Agency { get; init; } = new();

    /// <summary>Element 2: assessment yields timely, relevant, actionable evidence.</summary>
    public AssessmentSection Assessment { get; init; } = new();

    /// <summary>Element 3: timely, differentiated support.</summary>
    public SupportSection Support { get; init; } = new();

    /// <summary>Element 4: progress on evidence of mastery.</summary>
    public ProgressionSection Progression { get; init; } = new();

    /// <summary>Element 5: different pathways, varied pacing.</summary>
    public PathwaysSection Pathways { get; init; } = new();

    /// <summary>Element 6: equity.</summary>
    public EquitySection Equity { get; init; } = new();

    /// <summary>Element 7: rigorous common expectations.</summary>
    public ExpectationsSection Expectations { get; init; } = new();

    /// <summary>All sections, in the order of the definition.</summary>
    public IReadOnlyList<IElementSection> All => [Agency, Assessment, Support, Progression, Pathways, Equity, Expectations];
}
