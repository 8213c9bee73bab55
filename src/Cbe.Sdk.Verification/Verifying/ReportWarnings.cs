using Cbe.Sdk.Verification.Sanity;

namespace Cbe.Sdk.Verification.Verifying;

/// <summary>What is allowed and yet worth a word: an exception that nothing needs would hide what a later change of the pack breaks.</summary>
internal static class ReportWarnings
{
    public static IEnumerable<string> Of(IReadOnlyList<LawResult> results)
    {
        foreach (var result in results)
        {
            if (IsNeedless(result))
            {
                yield return $"law {result.Law} is declared an exception, but nothing was found that breaks it";
            }

            if (Proxies.Warns(result))
            {
                yield return $"law {result.Law}: {result.Because}";
            }
        }
    }

    /// <summary>Where rules are named, those rules alone may break it, and random learners do not say whether they do.</summary>
    private static bool IsNeedless(LawResult result) => result.Exception is { } exception && result.Answer is not LawAnswer.Refuted
        && (result.Answer != LawAnswer.ExceptionDeclared || (exception.Rules.Count == 0 && result.Witness is null && result.Law.Number != 32));
}
