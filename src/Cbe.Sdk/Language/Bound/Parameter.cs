using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Bound;

/// <summary>A parameter of a rule pack with its value in one era. Immutable.</summary>
/// <param name="Name">The name; rules write <c>params.name</c>.</param>
/// <param name="Type">The type.</param>
/// <param name="Value">The value in this era.</param>
/// <param name="Range">The declared limits of a number, over all eras.</param>
/// <param name="Reference">The policy that sets it.</param>
public sealed record Parameter(string Name, RuleType Type, Value Value, NumberRange? Range = null, string? Reference = null);
