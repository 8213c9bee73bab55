using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>A scenario that was found. Immutable.</summary>
/// <param name="Name">Its name: what it shows first.</param>
/// <param name="Learner">The learner.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Shows">What it shows that no scenario showed.</param>
public sealed record SuggestedScenario(string Name, LearnerRecord Learner, DateOnly AsOf, IReadOnlyList<(CoverageItem Item, string Goal)> Shows);
