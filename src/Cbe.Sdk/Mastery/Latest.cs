using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Mastery;

/// <summary>The newest score alone.</summary>
internal static class Latest
{
    public static Fold Declare()
    {
        var fold = new FoldBuilder("latest", "Latest", "The newest score.");
        var count = fold.State("count", 0);
        var latest = fold.State("latest", 1);
        fold.Step(count, count + 1);
        fold.Step(latest, fold.Item);
        return fold.Finish(count >= 1, latest);
    }
}
