using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification.Comparing;

/// <summary>What came of looking for a learner about whom two packs differ in one direction.</summary>
/// <param name="Learner">The learner; null where none was found.</param>
/// <param name="Cases">How many random learners were looked at.</param>
/// <param name="Stopped">Why solvers do not say that there is none; null where they do.</param>
internal sealed record PackDifference(LearnerRecord? Learner, long Cases, string? Stopped)
{
    /// <summary>Whether it is proved that there is none, whatever the evidence.</summary>
    public bool IsProvedForAny { get; init; }
}
