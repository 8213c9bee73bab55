using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Scenarios.Covering;

/// <summary>Something that a file says cannot happen.</summary>
/// <param name="Rule">The rule, as coverage names it: a nested one with the names around it.</param>
/// <param name="Condition">A part of it as the rule language writes it; null for the rule itself.</param>
/// <param name="Goal">An answer or a side; null for all of them.</param>
/// <param name="Because">The reason.</param>
/// <param name="Location">Where it is said.</param>
internal sealed record NeverClaim(string Rule, string? Condition, string? Goal, string Because, Location Location);
