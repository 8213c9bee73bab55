namespace Cbe.Sdk.Rules;

/// <summary>What a level of the scale asks for. Levels are cumulative: a level needs the rules of every level up to it. Immutable.</summary>
public sealed record LevelRule : Rule
{
    /// <summary>The level's name on the pack's scale.</summary>
    public required string Level { get; init; }
}
