namespace Cbe.Sdk.Mastery;

/// <summary>A constant.</summary>
/// <param name="Integer">The integer.</param>
/// <param name="Factors">The factors of a million that it carries.</param>
public sealed record FoldConstant(Int128 Integer, int Factors) : FoldExpression(Factors);
