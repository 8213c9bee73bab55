using System.Diagnostics;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Verification.Proofs;
using Cbe.Sdk.Verification.Sanity;

namespace Cbe.Sdk.Verification.Verifying;

/// <summary>Asks one law after the other, what decides best first, within the time for the pack. Not thread-safe: it counts the time.</summary>
internal sealed class LawJudge(VerificationScope scope, VerificationOptions options)
{
    private TimeSpan _left = options.Budget;

    public LawResult Judge(Law law)
    {
        long start = Stopwatch.GetTimestamp();
        var setting = scope.Setting(options, _left < options.Limit ? _left : options.Limit);
        var exception = setting.Policy.Pack.Exceptions.FirstOrDefault(e => e.Law == law.Number);
        var result = Ask(law, setting, exception) with { Exception = exception };
        return result with { Milliseconds = (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds };
    }

    private LawResult Ask(Law law, LawSetting setting, LawException? exception)
    {
        if (ByConstruction.Of(law) is { } given)
        {
            return given;
        }

        if (SanityChecks.Check(law, setting, options, scope.Race) is { } found)
        {
            return Declared.Judge(found, exception);
        }

        var proved = Prove(law, setting, exception, out string? why);
        if (proved is { Answer: LawAnswer.Proved or LawAnswer.Refuted or LawAnswer.ExceptionDeclared or LawAnswer.NotApplicable })
        {
            return Declared.Judge(proved, exception);
        }

        return Declared.Judge(proved ?? new(law, LawAnswer.Undecided, why ?? "not asked"), exception);
    }

    private LawResult? Prove(Law law, LawSetting setting, LawException? exception, out string? why)
    {
        long start = Stopwatch.GetTimestamp();
        var proved = LawProofs.Prove(law, setting, exception, scope.Race, out why);
        _left -= Stopwatch.GetElapsedTime(start);
        return proved;
    }
}
