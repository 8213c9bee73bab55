namespace Cbe.Sdk.Language.Bound;

/// <summary>A rounding point: a quotient rounded once to millionths, half away from zero.</summary>
/// <param name="Numerator">The numerator.</param>
/// <param name="Denominator">The denominator; the declaration keeps it from being zero.</param>
public sealed record FoldQuotient(FoldExpression Numerator, FoldExpression Denominator) : FoldExpression(1);
