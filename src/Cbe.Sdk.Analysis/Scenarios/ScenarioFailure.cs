namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>Something that a scenario expects and that the pack decides otherwise. Immutable.</summary>
/// <param name="Expectation">What was expected.</param>
/// <param name="Decided">What was decided, in the words of the expectation.</param>
/// <param name="Why">The explanation of the decision as text; null where there is no decision to explain.</param>
public sealed record ScenarioFailure(ScenarioExpectation Expectation, string Decided, string? Why);
