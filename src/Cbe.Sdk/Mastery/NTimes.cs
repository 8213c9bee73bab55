using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Mastery;

/// <summary>Enough scores at or above a threshold: the mean of those; otherwise not yet known. Canvas calls it "n times mastery".</summary>
internal static class NTimes
{
    public static Fold Declare()
    {
        var fold = new FoldBuilder("n-times", "NTimes", "The mean of all scores at or above the threshold when there are at least n, otherwise missing (Canvas \"n number of times\").");
        var times = fold.WholeParameter("n", 1, 10, 5, "how many scores must reach the threshold");
        var threshold = fold.CutParameter("threshold", "the score that counts; in a pack the cut of the proficient level unless given");
        var count = fold.State("count", 0);
        var sum = fold.State("sum", 1);
        var reaches = fold.Item >= threshold;
        fold.Step(count, FoldExpression.When(reaches, count + 1, count));
        fold.Step(sum, FoldExpression.When(reaches, sum + fold.Item, sum));
        return fold.Finish(count >= times, FoldExpression.RoundedQuotient(sum, count));
    }
}
