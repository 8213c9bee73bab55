using System.Globalization;

namespace Cbe.Sdk.Verification.Verifying;

/// <summary>Answers and ways of finding them in plain words.</summary>
internal static class AnswerWords
{
    /// <summary>An answer with how far it reaches: <c>proved up to 12 items</c>.</summary>
    public static string Of(LawResult result) => result.Answer switch
    {
        LawAnswer.Proved => "proved",
        LawAnswer.ProvedUpTo => $"proved up to {Count(result.Items ?? 0, "item")}",
        LawAnswer.Tested => result.Cases > 0 ? $"tested on {Count(result.Cases, "case")}" : "tested",
        LawAnswer.Refuted => "REFUTED",
        LawAnswer.ExceptionDeclared => "exception declared",
        LawAnswer.NotApplicable => "not applicable",
        LawAnswer.Undecided => "UNDECIDED",
        _ => "UNSUPPORTED",
    };

    public static string Of(LawMethod? method) => method switch
    {
        LawMethod.Construction => "construction",
        LawMethod.ReadSet => "what rules read",
        LawMethod.Induction => "induction",
        LawMethod.Bounded => "solver, bounded",
        LawMethod.Properties => "random learners",
        LawMethod.Exhaustive => "all there is",
        LawMethod.Population => "population",
        _ => "",
    };

    public static string Count(long count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {one}{(count == 1 ? "" : "s")}");
}
