using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery.Fits;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// A learning curve a·i^b through the scores, read at the newest: Marzano's, as PowerSchool and Empower have it.
/// It asks for a few scores first, because two are always met by some curve.
/// </summary>
internal static class PowerLaw
{
    private const int Minimum = 0;
    private const int Floor = 1;

    public static MasteryMethod Declare() => new NativeMethod
    {
        Name = "power-law",
        FunctionName = "PowerLaw",
        Description = "A learning curve a·i^b through the scores by least squares of their logarithms, read at the newest and kept within the scale (Marzano; PowerSchool and Empower have it).",
        Parameters =
        [
            new("minimum", Number.One, Number.FromInteger(10), Number.FromInteger(3), "how many scores there must be") { IsWhole = true },
            PositiveScores.Floor,
        ],
        Result = MethodResult.Scale,
        Check = (arguments, scale) => PositiveScores.Problems(arguments[Floor], scale, mustBePositive: true),
        Algorithm = Of,
    };

    private static Number? Of(MethodCall call, IReadOnlyList<Number> scores, Working working)
    {
        if (Number.FromInteger(scores.Count) < call.Arguments[Minimum]
            || PowerLawFit.Of(PositiveScores.Raise(scores, call.Arguments[Floor])) is not { } fit)
        {
            return null;
        }

        working.Note("a", FixedPoint.Shown(fit.Factor));
        working.Note("b", FixedPoint.Shown(fit.Exponent));
        return PositiveScores.Within(call, fit.At(scores.Count, call.Unit));
    }
}
