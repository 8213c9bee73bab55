using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Decisions;

/// <summary>Who and what a decision is about. Immutable.</summary>
/// <param name="Element">The element whose rule it is.</param>
/// <param name="Kind">What kind of decision.</param>
/// <param name="Learner">The learner; null when the decision is about the framework or about a subgroup of learners.</param>
/// <param name="AsOf">The day of the decision.</param>
public sealed record DecisionSubject(CbeElement Element, DecisionKind Kind, string? Learner, DateOnly AsOf)
{
    /// <summary>The competency.</summary>
    public string? Competency { get; init; }

    /// <summary>The competency's code, as people know it; null when it has none.</summary>
    public string? CompetencyCode { get; init; }

    /// <summary>The credential.</summary>
    public string? Credential { get; init; }

    /// <summary>The route of the credential, where it has several.</summary>
    public string? Route { get; init; }

    /// <summary>The framework's title, of a decision about the framework as a whole.</summary>
    public string? Framework { get; init; }

    /// <summary>The subgroup of learners, such as <c>sex: F</c>, of a decision about equity.</summary>
    public string? Subgroup { get; init; }

    /// <summary>The measure whose rate is compared, of a decision about equity.</summary>
    public string? Measure { get; init; }

    /// <summary>The item of evidence, of a decision about one item.</summary>
    public string? EvidenceItem { get; init; }

    /// <summary>The level, of a decision about a level.</summary>
    public string? Level { get; init; }

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", new[] { Framework, Learner, CompetencyCode ?? Competency, Credential, Route, EvidenceItem, Level, Subgroup, Measure }.Where(p => p is not null));
}
