using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// The newest score with one weight, the mean of all earlier ones with the rest; rounded once at the end.
/// Canvas calls it "weighted average" (formerly "decaying average").
/// </summary>
internal static class WeightedLatest
{
    public static Fold Declare()
    {
        var fold = new FoldBuilder("weighted-latest", "WeightedLatest", "w·newest + (1-w)·mean of the earlier scores, rounded once; of one score, that score (Canvas \"weighted average\").");
        var weight = fold.Parameter("weight", Number.FromDecimal(0.01m), Number.FromDecimal(0.99m), Number.FromDecimal(0.65m), "the part of the newest score");
        var count = fold.State("count", 0);
        var latest = fold.State("latest", 1);
        var earlier = fold.State("earlier", 1);
        fold.Step(count, count + 1);
        fold.Step(latest, fold.Item);
        fold.Step(earlier, earlier + latest);

        // The one quotient: (w·newest·(n-1) + (1-w)·sum of the earlier) / (n-1).
        FoldExpression one = Number.One;
        var numerator = (weight * latest * (count - 1)) + ((one - weight) * earlier);
        return fold.Finish(count >= 1, FoldExpression.When(count.Is(1), latest, FoldExpression.RoundedQuotient(numerator, count - 1)));
    }
}
