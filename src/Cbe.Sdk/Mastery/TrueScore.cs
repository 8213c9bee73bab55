using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery.Fits;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// Of a straight line, a power law and the mean the one that lies nearest to all scores, read at the newest: Empower's
/// "true score". Learners learn in different ways, and the scores say in which.
/// </summary>
internal static class TrueScore
{
    public static MasteryMethod Declare() => new NativeMethod
    {
        Name = "true-score",
        FunctionName = "TrueScore",
        Description = "Of a straight line, a power law and the mean the one with the least total distance from the scores, read at the newest and kept within the scale (Empower).",
        Parameters = [PositiveScores.Floor],
        Result = MethodResult.Scale,
        Minimum = 3,
        Check = (arguments, scale) => PositiveScores.Problems(arguments[0], scale, mustBePositive: false),
        Algorithm = Of,
    };

    private static Number? Of(MethodCall call, IReadOnlyList<Number> scores, Working working)
    {
        var raised = PositiveScores.Raise(scores, call.Arguments[0]);
        SeriesFit? best = null;
        Int128 least = 0;
        foreach (var fit in Candidates(raised))
        {
            var error = fit.ErrorOver(raised);
            working.Note(fit.Name, FixedPoint.Saturated(fit.At(raised.Count)));
            working.Note($"{fit.Name} off", FixedPoint.Saturated(error));

            // Of two that are equally near the earlier, simpler one stays.
            if (best is null || error < least)
            {
                (best, least) = (fit, error);
            }
        }

        return PositiveScores.Within(call, best!.At(raised.Count, call.Unit));
    }

    /// <summary>In the order that decides ties. A score of zero or less has no logarithm, and then no power law either.</summary>
    private static IEnumerable<SeriesFit> Candidates(IReadOnlyList<Number> scores)
    {
        yield return new LinearFit(scores);
        if (PowerLawFit.Of(scores) is { } curve)
        {
            yield return curve;
        }

        yield return new AverageFit(scores);
    }
}
