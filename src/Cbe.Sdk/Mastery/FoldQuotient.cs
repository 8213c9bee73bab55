namespace Cbe.Sdk.Mastery;

/// <summary>A rounding point: a quotient rounded once, half away from zero, to millionths or to a finer unit.</summary>
/// <param name="Numerator">The numerator.</param>
/// <param name="Denominator">The denominator; the declaration keeps it from being zero.</param>
/// <param name="To">The scale of the result: 1 for millionths, 2 for millionths of millionths, as small probabilities need.</param>
public sealed record FoldQuotient(FoldExpression Numerator, FoldExpression Denominator, int To = 1) : FoldExpression(To);
