using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Bound;

/// <summary>A parameter of a mastery method, with its limits. Immutable.</summary>
/// <param name="Name">The name as in the JSON of a pack: <c>weight</c>.</param>
/// <param name="Minimum">The least allowed.</param>
/// <param name="Maximum">The most allowed.</param>
/// <param name="Default">The value when a pack says nothing; null when it must say, or when <see cref="IsProficientCut"/> says what is meant.</param>
/// <param name="Description">What it means.</param>
public sealed record MethodParameter(string Name, Number Minimum, Number Maximum, Number? Default, string Description)
{
    /// <summary>Whether only whole numbers are allowed.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether a pack that says nothing means the cut of its proficient level (without cuts, its greatest score). Such a parameter has no default; a rule that calls the method writes it.</summary>
    public bool IsProficientCut { get; init; }

    /// <summary>Whether it is the probability from which on a competency counts as mastered: <c>mastery.Level</c> is then proficient. Only a method whose result is a probability has one, and at most one.</summary>
    public bool IsMasteryThreshold { get; init; }
}
