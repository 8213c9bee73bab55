namespace Cbe.Sdk.Learners;

/// <summary>What came of reading one learner. Immutable.</summary>
/// <param name="Record">The learner, with everything that could be read, or null when there is none.</param>
/// <param name="Findings">What was set aside and why.</param>
public sealed record LearnerReadResult(LearnerRecord? Record, IReadOnlyList<DataFinding> Findings);
