namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>What came of one scenario. Immutable.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Failures">What is decided otherwise than expected; empty where it holds.</param>
public sealed record ScenarioResult(Scenario Scenario, IReadOnlyList<ScenarioFailure> Failures)
{
    /// <summary>Whether everything is as expected.</summary>
    public bool Holds => Failures.Count == 0;
}
