namespace Cbe.Sdk.Mastery;

/// <summary>A variable of the state, as it was before the step.</summary>
/// <param name="Index">Its position in the state.</param>
/// <param name="Factors">Its scale.</param>
public sealed record FoldVariable(int Index, int Factors) : FoldExpression(Factors);
