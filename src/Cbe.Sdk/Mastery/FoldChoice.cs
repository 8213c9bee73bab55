namespace Cbe.Sdk.Mastery;

/// <summary>One of two values, at the greater scale.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Then">The value when it holds.</param>
/// <param name="Otherwise">The value when it does not.</param>
public sealed record FoldChoice(FoldCondition Condition, FoldExpression Then, FoldExpression Otherwise)
    : FoldExpression(Math.Max(Then.Scale, Otherwise.Scale));
