namespace Cbe.Sdk.Decisions;

/// <summary>A figure of the policy that a rule reads. Immutable.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Value">Its value on the day of the decision.</param>
/// <param name="Reference">The policy that sets it, or null when the pack does not say.</param>
public sealed record ParameterCitation(string Name, string Value, string? Reference);
