using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// A mastery method as a declaration: state, step, finish and the points where it rounds. Evaluators, proofs
/// and explanations derive from this one form. All arithmetic is on exact integers. Immutable.
/// </summary>
public sealed record Fold : MasteryMethod
{
    /// <summary>Its state.</summary>
    public required IReadOnlyList<FoldState> State { get; init; }

    /// <summary>The condition under which there is a result; where it fails the result is missing.</summary>
    public required FoldCondition HasResult { get; init; }

    /// <summary>The result from the last state, at scale 1 (millionths). Where it is a quotient, that is the point at which the result is rounded to fewer digits.</summary>
    public required FoldExpression Finish { get; init; }

    /// <summary>What must hold between parameters.</summary>
    public IReadOnlyList<FoldRequirement> Requirements { get; init; } = [];

    internal override IReadOnlyList<MethodStep> Steps(MethodCall call, IReadOnlyList<Number> scores) => FoldEvaluator.Steps(this, call, scores);

    internal override IEnumerable<string> Problems(IReadOnlyList<Number> arguments, NumberRange scale) =>
        Requirements.Where(r => !FoldEvaluator.Holds(r.Condition, arguments)).Select(r => r.Otherwise);

    /// <summary>A declaration says itself that there is no result without scores.</summary>
    internal override Number? Tried(MethodCall call, IReadOnlyList<Number> scores) => Compute(call, scores);

    private protected override Number? Compute(MethodCall call, IReadOnlyList<Number> scores) => FoldEvaluator.Evaluate(this, call, scores);
}
