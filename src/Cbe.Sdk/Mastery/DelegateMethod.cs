using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// A host's mastery method as code of its own, for what no <see cref="FoldBuilder"/> can say. Nothing can look into it, so
/// it runs in the Reference evaluator only, and no proof can speak of it; an engine that must not depend on that says
/// <see cref="CbeEngineSettings.DeclaredMethodsOnly"/>. Immutable; it is as thread-safe as the code is.
/// </summary>
public sealed record DelegateMethod : MasteryMethod
{
    /// <summary>The version of the code, which provenance names in the hash of methods: code has no content that could be hashed. Change it whenever results can change.</summary>
    public required string Version { get; init; }

    /// <summary>
    /// The code: the values of the parameters in their order, and the scores that are there, oldest first, at least
    /// <see cref="MasteryMethod.Minimum"/> of them; the result, or null where there is none. It must depend on these alone: the
    /// same scores give the same result on every machine and day. An exception that it throws reaches whoever evaluates,
    /// but for <see cref="OverflowException"/> and <see cref="DivideByZeroException"/>, which mean that there is no result.
    /// </summary>
    public required Func<IReadOnlyList<Number>, IReadOnlyList<Number>, Number?> Estimator { get; init; }

    /// <summary>False: see the type.</summary>
    public override bool RunsEverywhere => false;

    internal override IReadOnlyList<MethodStep> Steps(MethodCall call, IReadOnlyList<Number> scores) =>
        [.. scores.Select((_, i) => new MethodStep(Estimate(call, [.. scores.Take(i + 1)]), new Dictionary<string, Number>()))];

    internal override IEnumerable<string> Problems(IReadOnlyList<Number> arguments, NumberRange scale) => [];

    private protected override Number? Compute(MethodCall call, IReadOnlyList<Number> scores) => Estimator(call.Arguments, scores)?.Round(call.Digits);
}
