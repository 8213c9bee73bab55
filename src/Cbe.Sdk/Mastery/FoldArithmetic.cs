using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Mastery;

/// <summary>A sum, a difference or a product; exact.</summary>
/// <param name="Operator">Add, Subtract or Multiply.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record FoldArithmetic(ArithmeticOperator Operator, FoldExpression Left, FoldExpression Right)
    : FoldExpression(Operator == ArithmeticOperator.Multiply ? Left.Scale + Right.Scale : Math.Max(Left.Scale, Right.Scale));
