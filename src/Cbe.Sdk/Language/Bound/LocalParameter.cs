namespace Cbe.Sdk.Language.Bound;

/// <summary>A local parameter of a rule: a named part of it, evaluated once. Immutable.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="Index">Its number; no other local parameter of the rule, or of a rule nested in it or beside it, has the same.</param>
public sealed record LocalParameter(string Name, BoundNode Value, int Index)
{
    /// <summary>How deep the tree is, the local parameters that it reads included.</summary>
    internal int Height { get; init; }
}
