using Cbe.Sdk.Analysis.Statistics;

namespace Cbe.Sdk.Analysis.Impact;

/// <summary>
/// The rate of one decision in a subgroup by the old pack and by the new. The unit is the learner: each counts with the share of
/// the own decided cases for which it holds. Learners without a decision by either pack are left out. Immutable.
/// </summary>
/// <param name="Outcome">What is decided.</param>
/// <param name="Old">The rate by the old pack; null where nobody has a decision by both.</param>
/// <param name="New">The rate by the new pack, of the same learners.</param>
/// <param name="Change">New minus old; 0 where nobody has a decision.</param>
/// <param name="Interval">The 95 % interval of the change for the same learners twice: Newcombe's method 10 where each learner has one case, else by the variance of the learners' changes.</param>
public sealed record SubgroupRateChange(PolicyOutcome Outcome, EstimatedRate? Old, EstimatedRate? New, double Change, Interval Interval);
