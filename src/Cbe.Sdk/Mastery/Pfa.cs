using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery.Fits;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// Performance factors analysis (Pavlik, Cen and Koedinger 2009): how likely the next answer is right, from how often the
/// learner succeeded and failed so far.
/// </summary>
internal static class Pfa
{
    private static readonly Number Limit = Number.FromInteger(100);

    public static MasteryMethod Declare() => new NativeMethod
    {
        Name = "pfa",
        FunctionName = "Pfa",
        Description = "The probability 1 / (1 + e^-(beta + gamma·successes + rho·failures)) that the next answer is right; a score of at least `correct` is a success (performance factors analysis).",
        Parameters =
        [
            Factor("beta", "how easy the competency is before any score"),
            Factor("gamma", "what each success adds"),
            Factor("rho", "what each failure adds"),
            new("correct", Number.FromInteger(-1_000_000), Number.FromInteger(1_000_000), null, "the score that counts as a success; in a pack the cut of the proficient level unless given") { IsProficientCut = true },
        ],
        Result = MethodResult.Probability,
        Minimum = 0,
        Algorithm = Of,
    };

    private static MethodParameter Factor(string name, string meaning) => new(name, -Limit, Limit, null, meaning);

    private static Number? Of(MethodCall call, IReadOnlyList<Number> scores, Working working)
    {
        var (beta, gamma, rho) = (call.Arguments[0], call.Arguments[1], call.Arguments[2]);
        int successes = scores.Count(s => s >= call.Arguments[3]);
        int failures = scores.Count - successes;
        var sum = Number.FromMicros(beta.Micros + (gamma.Micros * successes) + (rho.Micros * failures));
        working.Note("successes", Number.FromInteger(successes));
        working.Note("failures", Number.FromInteger(failures));
        working.Note("sum", sum);

        var probability = FixedPoint.Reciprocal(FixedPoint.One + Exponential.Of(FixedPoint.Of(-sum)));
        return Number.FromMicros((long)FixedPoint.ToMicros(probability, call.Unit));
    }
}
