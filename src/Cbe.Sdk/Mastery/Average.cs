using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Mastery;

/// <summary>The mean of all scores, rounded once at the end.</summary>
internal static class Average
{
    public static Fold Declare()
    {
        var fold = new FoldBuilder("average", "Average", "The mean of all scores, rounded once.");
        var count = fold.State("count", 0);
        var sum = fold.State("sum", 1);
        fold.Step(count, count + 1);
        fold.Step(sum, sum + fold.Item);
        return fold.Finish(count >= 1, FoldExpression.RoundedQuotient(sum, count));
    }
}
