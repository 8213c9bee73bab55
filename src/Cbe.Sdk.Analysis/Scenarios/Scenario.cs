using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>One case that a pack is tested by: a learner, a day, what is expected, and why. Immutable.</summary>
/// <param name="Name">Its name, the only one of its file.</param>
/// <param name="Learner">The learner; null where it is about a subgroup of the class or about the framework.</param>
/// <param name="AsOf">The day of the decisions.</param>
/// <param name="Expectations">What is expected; at least one thing.</param>
/// <param name="Because">Why it is expected, for the people who read it; null where the file does not say.</param>
/// <param name="Location">Where it stands in its file.</param>
public sealed record Scenario(string Name, LearnerRecord? Learner, DateOnly AsOf, IReadOnlyList<ScenarioExpectation> Expectations, string? Because, Location Location);
