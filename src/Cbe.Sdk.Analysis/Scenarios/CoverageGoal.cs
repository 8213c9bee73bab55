namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>One thing that scenarios should show of a rule, a condition or a threshold. Immutable.</summary>
/// <param name="Name">Of rules and conditions an answer: <c>met</c>, <c>not-met</c>, <c>insufficient</c>. Of thresholds a side: <c>below</c>, <c>at</c>, <c>above</c>.</param>
/// <param name="State">Whether it was seen.</param>
/// <param name="Because">Why it cannot happen; null where it can.</param>
/// <param name="SeenIn">The first scenario that shows it; null where none does.</param>
public sealed record CoverageGoal(string Name, CoverageState State, string? Because = null, string? SeenIn = null);
