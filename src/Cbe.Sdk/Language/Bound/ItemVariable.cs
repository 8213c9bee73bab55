namespace Cbe.Sdk.Language.Bound;

/// <summary>The item that a sequence call is looking at. Immutable.</summary>
/// <param name="Name">The name given by <c>e =&gt;</c>, or null for the implicit item.</param>
/// <param name="Type">What it is.</param>
/// <param name="Depth">How many sequence calls stand around it, from 0; its slot while a rule is evaluated.</param>
public sealed record ItemVariable(string? Name, RuleType Type, int Depth);
