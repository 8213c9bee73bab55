namespace Cbe.Sdk.Elements.Equity;

/// <summary>What is kept of one learner: the value in each attribute, and the decisions in each measure.</summary>
internal sealed record LearnerPart(IReadOnlyList<string?> Values, IReadOnlyList<MeasureCount> Counts);
