using System.Diagnostics;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Verification.Proofs;
using Cbe.Sdk.Verification.Sanity;
using Cbe.Sdk.Verification.Testing;

namespace Cbe.Sdk.Verification.Verifying;

/// <summary>
/// Asks one law after the other, what decides best first: by construction, by looking at all there is, by proof, by random learners. Solvers
/// share the time for the pack. Not thread-safe: it counts the time.
/// </summary>
internal sealed class LawJudge(VerificationScope scope, VerificationOptions options)
{
    private const int StrongEvidence = 26;
    private const int Retraction = 31;

    /// <summary>However late it is, each law is asked a short question.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(250);

    private readonly LawScope _random = new(scope.Setting(options, TimeSpan.Zero));
    private TimeSpan _left = options.Budget;
    private LawResult? _strong;

    public LawResult Judge(Law law)
    {
        long start = Stopwatch.GetTimestamp();
        var exception = _random.Policy.Pack.Exceptions.FirstOrDefault(e => e.Law == law.Number);
        var result = Ask(law, exception) with { Exception = exception };
        return result with { Milliseconds = (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds };
    }

    private LawResult Ask(Law law, LawException? exception)
    {
        if (ByConstruction.Of(law) is { } given)
        {
            return given;
        }

        if (law.Number == Retraction && _strong is { Answer: LawAnswer.Proved or LawAnswer.ProvedUpTo } strong)
        {
            // Taking away the strongest item is adding it, seen from the other side.
            return Declared.Judge(strong with { Law = law, Because = $"as law {StrongEvidence}: {strong.Because}" }, exception);
        }

        var setting = scope.Setting(options, TimeFor(law));
        long start = Stopwatch.GetTimestamp();
        if (SanityChecks.Check(law, setting, options, scope.Race) is { } found)
        {
            _left -= Stopwatch.GetElapsedTime(start);
            return Declared.Judge(found, exception);
        }

        var proved = LawProofs.Prove(law, setting, exception, scope.Race, out string? why);
        _strong = law.Number == StrongEvidence ? proved : _strong;
        _left -= Stopwatch.GetElapsedTime(start);
        if (proved is { Answer: LawAnswer.Refuted } && NamesAdmission(exception))
        {
            return Test(law, null, "the exception names a rule of admission, and a proof cannot hold that as it is");
        }

        return proved is { Answer: LawAnswer.Proved or LawAnswer.Refuted or LawAnswer.ExceptionDeclared or LawAnswer.NotApplicable }
            ? Declared.Judge(proved, exception)
            : Test(law, proved, why ?? proved?.Because);
    }

    private bool NamesAdmission(LawException? exception) =>
        exception is { Rules.Count: > 0 } && _random.Policy.Admission.Concat(_random.Policy.Retake).Any(r => exception.Rules.Contains(r.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary>What is proved up to a bound is tested beyond it; what is not proved at all is tested, and what stood in the way is said.</summary>
    private LawResult Test(Law law, LawResult? proved, string? why)
    {
        var tested = PropertyChecks.Check(law, _random);
        return tested.Answer switch
        {
            LawAnswer.Tested or LawAnswer.NotApplicable when proved is { Answer: LawAnswer.ProvedUpTo } => proved with { Because = $"{proved.Because}; {tested.Because}", Cases = tested.Cases },
            LawAnswer.Tested when why is not null => tested with { Because = $"{tested.Because}; not proved: {why}" },
            LawAnswer.Undecided when proved is { Answer: LawAnswer.ProvedUpTo } => proved,
            _ => tested,
        };
    }

    /// <summary>Twice an even part of what is left for the laws that solvers are asked about: most of them need less.</summary>
    private TimeSpan TimeFor(Law law)
    {
        int open = scope.Laws.Count(l => l.Number >= law.Number && (l.Methods.Contains(LawMethod.Induction) || l.Methods.Contains(LawMethod.Bounded)));
        var part = _left / Math.Max(1, open) * 2;
        return part > options.Limit ? options.Limit : part > Least ? part : Least;
    }
}
