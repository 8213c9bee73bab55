using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// Each later score pulls the estimate towards itself by its weight; rounded once per step to six digits.
/// Canvas calls it "standard decaying average".
/// </summary>
internal static class DecayingAverage
{
    public static Fold Declare()
    {
        var fold = new FoldBuilder("decaying-average", "DecayingAverage", "a = first score; for each later score s: a = (1-w)·a + w·s, rounded once per step (Canvas \"standard decaying average\").");
        var weight = fold.Parameter("weight", Number.FromDecimal(0.5m), Number.FromDecimal(0.99m), Number.FromDecimal(0.65m), "the part of each newer score");
        var count = fold.State("count", 0);
        var estimate = fold.State("estimate", 1);
        FoldExpression one = Number.One;
        fold.Step(count, count + 1);
        fold.Step(estimate, FoldExpression.When(count.Is(0), fold.Item, FoldExpression.Rounded((weight * fold.Item) + ((one - weight) * estimate))));
        return fold.Finish(count >= 1, estimate);
    }
}
