using Cbe.Sdk.Verification.Sanity;

namespace Cbe.Sdk.Verification.Verifying;

/// <summary>What is allowed and yet worth a word: an exception that nothing needs would hide what a later change of the pack breaks.</summary>
internal static class ReportWarnings
{
    public static IEnumerable<string> Of(IReadOnlyList<LawResult> results)
    {
        foreach (var result in results)
        {
            if (result is { Exception: not null, Answer: LawAnswer.Proved or LawAnswer.ProvedUpTo or LawAnswer.Tested or LawAnswer.NotApplicable })
            {
                yield return $"law {result.Law} is declared an exception, but nothing breaks it: {AnswerWords.Of(result)}";
            }

            if (Proxies.Warns(result))
            {
                yield return $"law {result.Law}: {result.Because}";
            }
        }
    }
}
