using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Mastery;

/// <summary>The best score: what a learner has once shown stays shown.</summary>
internal static class Highest
{
    public static Fold Declare()
    {
        var fold = new FoldBuilder("highest", "Highest", "The greatest score.");
        var count = fold.State("count", 0);
        var best = fold.State("best", 1);
        fold.Step(count, count + 1);
        fold.Step(best, FoldExpression.When(count.Is(0), fold.Item, FoldExpression.When(fold.Item >= best, fold.Item, best)));
        return fold.Finish(count >= 1, best);
    }
}
