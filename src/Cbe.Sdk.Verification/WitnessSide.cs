using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification;

/// <summary>One of the learners of a witness, and what was decided about them by the Reference evaluator. Immutable.</summary>
/// <param name="Name">What stands above it: "as it is", "with the item".</param>
/// <param name="Learner">The record; it can be evaluated again as it stands.</param>
/// <param name="AsOf">The day of the decision.</param>
/// <param name="Report">What was decided.</param>
public sealed record WitnessSide(string Name, LearnerRecord Learner, DateOnly AsOf, LearnerReport Report);
