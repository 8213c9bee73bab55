namespace Cbe.Sdk;

/// <summary>How often a rule gave each answer. Immutable.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Met">How many cases met it.</param>
/// <param name="NotMet">How many did not.</param>
/// <param name="Insufficient">Of how many it cannot be told yet.</param>
public sealed record AnswerCount(DecisionRule Rule, long Met, long NotMet, long Insufficient);
