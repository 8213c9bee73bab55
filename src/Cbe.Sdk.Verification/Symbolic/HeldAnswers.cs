namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>What an exception holds as it is: the answers of some rules, and the mastery score, are those of the learner beside.</summary>
/// <param name="Answers">The answers by the names of rules.</param>
/// <param name="Mastery">The mastery score and its level; null where it is made anew.</param>
internal sealed record HeldAnswers(IReadOnlyDictionary<string, SymbolicTruth> Answers, (SymbolicScalar Score, SymbolicScalar Level)? Mastery);
