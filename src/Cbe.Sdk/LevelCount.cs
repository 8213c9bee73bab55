namespace Cbe.Sdk;

/// <summary>How many cases stand at a level. Immutable.</summary>
/// <param name="Level">The level; null below the lowest.</param>
/// <param name="Decided">How many cases stand there surely.</param>
/// <param name="AtLeast">How many have it at least, and may turn out to have a higher one.</param>
public sealed record LevelCount(string? Level, long Decided, long AtLeast);
