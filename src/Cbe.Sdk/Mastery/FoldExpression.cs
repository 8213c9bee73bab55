using System.Diagnostics.CodeAnalysis;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// An exact integer expression of a fold. <see cref="Scale"/> counts the factors of a million that the integer
/// carries, so that products need no rounding until the declaration says so.
/// </summary>
[SuppressMessage("Usage", "CA2225", Justification = "Operators are how a declaration is written; names would only repeat them.")]
public abstract record FoldExpression
{
    private protected FoldExpression(int scale) => Scale = scale;

    /// <summary>How many factors of a million the integer carries.</summary>
    public int Scale { get; }

    /// <summary>The sum, at the greater scale.</summary>
    public static FoldExpression operator +(FoldExpression left, FoldExpression right) => new FoldArithmetic(ArithmeticOperator.Add, left, right);

    /// <summary>The difference, at the greater scale.</summary>
    public static FoldExpression operator -(FoldExpression left, FoldExpression right) => new FoldArithmetic(ArithmeticOperator.Subtract, left, right);

    /// <summary>The product; the scales add.</summary>
    public static FoldExpression operator *(FoldExpression left, FoldExpression right) => new FoldArithmetic(ArithmeticOperator.Multiply, left, right);

    /// <summary>Whether left is at least right.</summary>
    public static FoldCondition operator >=(FoldExpression left, FoldExpression right) => new(ComparisonOperator.GreaterOrEqual, left, right);

    /// <summary>Whether left is at most right.</summary>
    public static FoldCondition operator <=(FoldExpression left, FoldExpression right) => new(ComparisonOperator.LessOrEqual, left, right);

    /// <summary>Whether left is greater than right.</summary>
    public static FoldCondition operator >(FoldExpression left, FoldExpression right) => new(ComparisonOperator.Greater, left, right);

    /// <summary>Whether left is less than right.</summary>
    public static FoldCondition operator <(FoldExpression left, FoldExpression right) => new(ComparisonOperator.Less, left, right);

    /// <summary>Whether they are equal.</summary>
    public FoldCondition Is(FoldExpression other) => new(ComparisonOperator.Equal, this, other);

    /// <summary>A whole number, at scale 0.</summary>
    public static implicit operator FoldExpression(int whole) => new FoldConstant(whole, 0);

    /// <summary>A number, at scale 1.</summary>
    public static implicit operator FoldExpression(Number number) => new FoldConstant(number.Micros, 1);

    /// <summary>A rounding point: the quotient rounded once, half away from zero.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator.</param>
    /// <param name="scale">1 for millionths, 2 for millionths of millionths.</param>
    public static FoldExpression RoundedQuotient(FoldExpression numerator, FoldExpression denominator, int scale = 1) => new FoldQuotient(numerator, denominator, scale);

    /// <summary>A rounding point: the value rounded once, half away from zero.</summary>
    /// <param name="value">The value.</param>
    /// <param name="scale">1 for millionths, 2 for millionths of millionths.</param>
    public static FoldExpression Rounded(FoldExpression value, int scale = 1) => new FoldQuotient(value, 1, scale);

    /// <summary>One of two values.</summary>
    public static FoldExpression When(FoldCondition condition, FoldExpression then, FoldExpression otherwise) => new FoldChoice(condition, then, otherwise);
}
