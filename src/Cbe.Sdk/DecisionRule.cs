using Cbe.Sdk.Decisions;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk;

/// <summary>One rule of a <see cref="DecisionTable"/>. Immutable.</summary>
/// <param name="Element">The element of competency-based education whose rule it is.</param>
/// <param name="Kind">What it decides.</param>
/// <param name="Name">Its name in the pack.</param>
/// <param name="Level">The level that it is about; null when it is about none.</param>
public sealed record DecisionRule(CbeElement Element, DecisionKind Kind, string Name, string? Level);
