using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Mastery;

/// <summary>A comparison inside a fold; exact, two-valued, for a fold sees no missing items.</summary>
/// <param name="Operator">The comparison.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record FoldCondition(ComparisonOperator Operator, FoldExpression Left, FoldExpression Right);
