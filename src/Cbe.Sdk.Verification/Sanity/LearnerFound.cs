using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>What came of looking for a learner.</summary>
/// <param name="Record">The learner; null where there is none.</param>
/// <param name="Items">Up to how many items were looked at to the end.</param>
/// <param name="Stopped">Why nothing is known beyond that; null where there is none up to the bound.</param>
internal sealed record LearnerFound(LearnerRecord? Record, int Items, string? Stopped)
{
    /// <summary>Whether there is surely none with up to so many items.</summary>
    public bool IsNone => Record is null && Stopped is null;
}
