using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>The score that was shown most often.</summary>
internal static class Mode
{
    public static MasteryMethod Declare() => new NativeMethod
    {
        Name = "mode",
        FunctionName = "Mode",
        Description = "The most frequent score; of several, the one seen last.",
        Algorithm = (call, scores, _) => Of(scores).Round(call.Digits),
    };

    private static Number Of(IReadOnlyList<Number> scores) => scores
        .Select((s, i) => (Score: s, Index: i))
        .GroupBy(x => x.Score)
        .OrderByDescending(g => g.Count())
        .ThenByDescending(g => g.Max(x => x.Index))
        .First().Key;
}
