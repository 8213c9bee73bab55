using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;

namespace Cbe.Sdk.Tests.Embedding;

/// <summary>Mastery methods as a host would write them.</summary>
internal static class HostMethods
{
    /// <summary>The mean of the newest scores, at most three.</summary>
    public static Fold RecentAverage(string name = "recent-average", string functionName = "RecentAverage")
    {
        var fold = new FoldBuilder(name, functionName, "The mean of the three newest scores, or of those there are.");
        var count = fold.State("count", 0);
        var newest = fold.State("newest", 1);
        var second = fold.State("second", 1);
        var third = fold.State("third", 1);
        fold.Step(count, count + 1);
        fold.Step(newest, fold.Item);
        fold.Step(second, newest);
        fold.Step(third, second);
        return fold.Finish(count >= 1, FoldExpression.When(count >= 3, FoldExpression.RoundedQuotient(newest + second + third, 3),
            FoldExpression.When(count.Is(2), FoldExpression.RoundedQuotient(newest + second, 2), newest)));
    }

    /// <summary>The newest score, but never more than a stated step above the best before it; with a parameter that a pack must set.</summary>
    public static Fold Careful()
    {
        var fold = new FoldBuilder("careful-latest", "CarefulLatest", "The newest score, at most `most` above the least so far.");
        var most = fold.Parameter("most", Values.Number.Zero, Values.Number.FromInteger(100), null, "how far above the least score an estimate may lie");
        var count = fold.State("count", 0);
        var least = fold.State("least", 1);
        var latest = fold.State("latest", 1);
        fold.Step(count, count + 1);
        fold.Step(least, FoldExpression.When(count.Is(0), fold.Item, FoldExpression.When(fold.Item < least, fold.Item, least)));
        fold.Step(latest, fold.Item);
        return fold.Finish(count >= 1, FoldExpression.When(latest > least + most, least + most, latest));
    }

    public static readonly MasteryMethodSet Both = MasteryMethodSet.BuiltIn.With(RecentAverage(), Careful());
}
