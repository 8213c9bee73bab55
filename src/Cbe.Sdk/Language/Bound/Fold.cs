namespace Cbe.Sdk.Language.Bound;

/// <summary>
/// A mastery method as a declaration: state, step, finish and the points where it rounds. Evaluators, proofs
/// and explanations derive from this one form. All arithmetic is on exact integers. Immutable.
/// </summary>
public sealed record Fold
{
    /// <summary>The method's name in a pack: <c>decaying-average</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The method's name as a function in a rule: <c>DecayingAverage</c>.</summary>
    public required string FunctionName { get; init; }

    /// <summary>What it means for a school, in a sentence, with its source.</summary>
    public required string Description { get; init; }

    /// <summary>Its parameters.</summary>
    public IReadOnlyList<FoldParameter> Parameters { get; init; } = [];

    /// <summary>Its state.</summary>
    public required IReadOnlyList<FoldState> State { get; init; }

    /// <summary>The condition under which there is a result; where it fails the result is missing.</summary>
    public required FoldCondition HasResult { get; init; }

    /// <summary>The result from the last state, at scale 1 (millionths). It must lie between the least and the greatest item: the binder takes its range from theirs. A result outside them, a denominator of zero, or a value beyond 128 bits is no result.</summary>
    public required FoldExpression Finish { get; init; }
}
