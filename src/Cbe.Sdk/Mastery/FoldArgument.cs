namespace Cbe.Sdk.Mastery;

/// <summary>The value of a parameter: a number, at scale 1.</summary>
/// <param name="Index">Its position among the parameters.</param>
public sealed record FoldArgument(int Index) : FoldExpression(1);
