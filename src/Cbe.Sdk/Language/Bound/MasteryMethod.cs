using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Bound;

/// <summary>
/// A way to make one number of many scores, oldest first. The language knows only what a call on a sequence needs;
/// how the number is made is said where the methods are declared. Immutable and thread-safe.
/// </summary>
public abstract record MasteryMethod
{
    private protected MasteryMethod()
    {
    }

    /// <summary>The method's name in a pack: <c>decaying-average</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The method's name as a function in a rule: <c>DecayingAverage</c>.</summary>
    public required string FunctionName { get; init; }

    /// <summary>What it means for a school, in a sentence, with its source.</summary>
    public required string Description { get; init; }

    /// <summary>Its parameters.</summary>
    public IReadOnlyList<MethodParameter> Parameters { get; init; } = [];

    /// <summary>What the result is: among the scores, on the scale, or a probability.</summary>
    public MethodResult Result { get; init; }

    /// <summary>The fewest scores for which there can be a result. A method with 0 says something before any score, such as a probability that was known before; where nothing was shown at all, there is no result all the same.</summary>
    public int Minimum { get; init; } = 1;

    /// <summary>Whether every evaluator can run it. A host's delegate runs in the Reference evaluator alone, for nothing else can look into it.</summary>
    public virtual bool RunsEverywhere => true;

    /// <summary>
    /// The result; null where there is none: too few scores, a denominator of zero, a value that leaves 128 bits, or one
    /// outside what <see cref="Result"/> promises. Registering a method tries it out; this is for what the trial did not meet.
    /// </summary>
    /// <param name="call">The parameters, the scale, and the digits of the result.</param>
    /// <param name="scores">The scores that are there, oldest first.</param>
    internal Number? Estimate(MethodCall call, IReadOnlyList<Number> scores)
    {
        try
        {
            return scores.Count >= Minimum && Compute(call, scores) is { } result && Fits(call, scores, result) ? result : null;
        }
        catch (Exception e) when (e is OverflowException or DivideByZeroException)
        {
            return null;
        }
    }

    /// <summary>What the method gives after each score, with what it remembers or works with, for explanations.</summary>
    internal abstract IReadOnlyList<MethodStep> Steps(MethodCall call, IReadOnlyList<Number> scores);

    /// <summary>What does not fit together in parameters that each fit by themselves, or with the scale: one sentence each.</summary>
    internal abstract IEnumerable<string> Problems(IReadOnlyList<Number> arguments, NumberRange scale);

    /// <summary>The result by the definition; null where the definition says that there is none.</summary>
    private protected abstract Number? Compute(MethodCall call, IReadOnlyList<Number> scores);

    /// <summary>What the result can be, when the scores are of this range.</summary>
    internal NumberRange RangeOver(NumberRange scores, int digits = MethodCall.AllDigits) =>
        Result == MethodResult.Probability ? NumberRange.Between(0, 1) : new(scores.Least.Round(digits), scores.Most.Round(digits));

    /// <summary>The result as the definition gives it, for a trial: nothing is hidden that a definition does wrong.</summary>
    internal virtual Number? Tried(MethodCall call, IReadOnlyList<Number> scores) => scores.Count >= Minimum ? Compute(call, scores) : null;

    private bool Fits(MethodCall call, IReadOnlyList<Number> scores, Number result)
    {
        var range = Result == MethodResult.Scores && scores.Count > 0
            ? new NumberRange(scores.Min().Round(call.Digits), scores.Max().Round(call.Digits))
            : RangeOver(call.Scale, call.Digits);
        return result >= range.Least && result <= range.Most;
    }
}
