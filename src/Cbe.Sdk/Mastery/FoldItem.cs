namespace Cbe.Sdk.Mastery;

/// <summary>The item of the step: a number, at scale 1.</summary>
public sealed record FoldItem() : FoldExpression(1);
