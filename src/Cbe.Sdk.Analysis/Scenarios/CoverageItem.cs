using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>A rule, a condition or a threshold, with what scenarios show of it. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Element">The element of competency-based education whose rule it is, or to whose rule it belongs.</param>
/// <param name="Rule">The rule's name; of a nested rule the names from the outermost, joined by <c> / </c>.</param>
/// <param name="Text">Of a rule its name, of the others the part as the rule language writes it, such as <c>mastery.Score &gt;= 70</c>.</param>
/// <param name="Goals">What is to be shown.</param>
public sealed record CoverageItem(CoverageKind Kind, CbeElement Element, string Rule, string Text, IReadOnlyList<CoverageGoal> Goals)
{
    /// <summary>The policy that the rule puts into words, or null.</summary>
    public string? Reference { get; init; }

    /// <summary>Of a threshold the figure, as the rule language writes it; null of others.</summary>
    public string? Figure { get; init; }

    /// <summary>Whether everything that can happen was seen.</summary>
    public bool IsCovered => Goals.All(g => g.State != CoverageState.Missing);
}
