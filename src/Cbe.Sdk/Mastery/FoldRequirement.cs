namespace Cbe.Sdk.Mastery;

/// <summary>What must hold between the parameters of a fold, beyond the limits of each. Immutable.</summary>
/// <param name="Condition">The condition; it reads parameters only.</param>
/// <param name="Otherwise">What is wrong where it does not hold, as a pack's author reads it: "guess and slip together are more than 1".</param>
public sealed record FoldRequirement(FoldCondition Condition, string Otherwise);
