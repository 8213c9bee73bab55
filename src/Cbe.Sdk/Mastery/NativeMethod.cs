using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// A built-in method that is no fold, because it needs all scores at once or a logarithm: an algorithm on integers that
/// is specified in the documentation, so that every evaluator gives the same digits.
/// </summary>
internal sealed record NativeMethod : MasteryMethod
{
    /// <summary>The algorithm: the result in millionths, already rounded once to <see cref="MethodCall.Digits"/>, or null where it has none. What it notes is shown to people.</summary>
    public required Func<MethodCall, IReadOnlyList<Number>, Working, Number?> Algorithm { get; init; }

    /// <summary>What does not fit in the parameters or with the scale: one sentence each.</summary>
    public Func<IReadOnlyList<Number>, NumberRange, IEnumerable<string>> Check { get; init; } = static (_, _) => [];

    internal override IReadOnlyList<MethodStep> Steps(MethodCall call, IReadOnlyList<Number> scores) =>
        [.. scores.Select((_, i) =>
        {
            var working = new Working();
            var now = scores.Take(i + 1).ToList();
            return new MethodStep(now.Count >= Minimum ? Algorithm(call, now, working) : null, working.Noted);
        })];

    internal override IEnumerable<string> Problems(IReadOnlyList<Number> arguments, NumberRange scale) => Check(arguments, scale);

    private protected override Number? Compute(MethodCall call, IReadOnlyList<Number> scores) => Algorithm(call, scores, Working.Unread);
}
