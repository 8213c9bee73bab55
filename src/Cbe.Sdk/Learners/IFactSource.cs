namespace Cbe.Sdk.Learners;

/// <summary>
/// Supplies values of facts that a rule pack declares and the host knows, from its own database for instance. The engine
/// asks once for each learner, before anything is decided, and puts the values into the record, so that provenance covers
/// them. Which rules may read a fact is decided by its declaration in the pack and by nothing else.
/// </summary>
/// <remarks>It is asked on several threads at once. What it throws, the caller of the engine gets.</remarks>
public interface IFactSource
{
    /// <summary>The facts of one learner as they were on a day; <see cref="SuppliedFacts.None"/> when there are none.</summary>
    /// <param name="learner">The record as it came, with its evidence.</param>
    /// <param name="asOf">The day of the decision. Answer for that day, and the same question always gives the same decision.</param>
    SuppliedFacts FactsOf(LearnerRecord learner, DateOnly asOf);
}
