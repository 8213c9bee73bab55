using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Bound;

/// <summary>A parameter of a mastery method, with its limits. Immutable.</summary>
/// <param name="Name">The name as in the JSON of a pack: <c>weight</c>.</param>
/// <param name="Minimum">The least allowed.</param>
/// <param name="Maximum">The most allowed.</param>
/// <param name="Default">The value when a pack says nothing; null when it must say.</param>
/// <param name="Description">What it means.</param>
public sealed record FoldParameter(string Name, Number Minimum, Number Maximum, Number? Default, string Description)
{
    /// <summary>Whether only whole numbers are allowed.</summary>
    public bool IsWhole { get; init; }
}
