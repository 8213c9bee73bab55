using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>Two learners of a counterexample, and the days of their decisions, as the engine has decided them.</summary>
internal sealed record Replayed(LearnerRecord Left, DateOnly LeftAsOf, LearnerRecord Right, DateOnly RightAsOf);
