namespace Cbe.Sdk.Decisions;

/// <summary>Further evidence of one kind. Immutable.</summary>
/// <param name="Count">How many items.</param>
/// <param name="Conditions">What each must be like, in a fixed order of members; of other members anything will do.</param>
/// <param name="Text">The part in words: <c>one more piece of evidence at Proficient or above, assessed by a teacher</c>.</param>
public sealed record NextStepPart(int Count, IReadOnlyList<NextStepCondition> Conditions, string Text);
