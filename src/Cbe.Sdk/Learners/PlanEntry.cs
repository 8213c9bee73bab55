namespace Cbe.Sdk.Learners;

/// <summary>One step of a learner's plan. Immutable.</summary>
/// <param name="Competency">The identifier of the competency.</param>
/// <param name="TargetOn">The day by which the learner means to show it, or null.</param>
public sealed record PlanEntry(string Competency, DateOnly? TargetOn = null);
