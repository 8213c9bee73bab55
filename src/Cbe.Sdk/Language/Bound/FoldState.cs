namespace Cbe.Sdk.Language.Bound;

/// <summary>One variable of a fold's state: where it starts and what a step makes of it. Immutable.</summary>
/// <param name="Name">The name, for traces.</param>
/// <param name="Initial">The value before the first item, in units of 10^(-6·<paramref name="Scale"/>).</param>
/// <param name="Scale">How many factors of a million the integer carries: 0 for a count, 1 for a number, 2 for a product of two.</param>
public sealed record FoldState(string Name, Int128 Initial, int Scale)
{
    /// <summary>The value after a step, from the state before it and the item.</summary>
    public FoldExpression Step { get; init; } = null!;
}
