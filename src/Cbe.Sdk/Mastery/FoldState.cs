namespace Cbe.Sdk.Mastery;

/// <summary>One variable of a fold's state: where it starts and what a step makes of it. Immutable.</summary>
/// <param name="Name">The name, for traces.</param>
/// <param name="Start">The value before the first item; it reads parameters only.</param>
/// <param name="Scale">How many factors of a million the integer carries: 0 for a count, 1 for a number, 2 for a product of two.</param>
public sealed record FoldState(string Name, FoldExpression Start, int Scale)
{
    /// <summary>The value after a step, from the state before it and the item.</summary>
    public FoldExpression Step { get; init; } = null!;
}
