using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>The laws about a pack by itself, and beside the pack that it extends, that are looked at here; null for all others.</summary>
internal static class SanityChecks
{
    public static LawResult? Check(Law law, LawSetting setting, VerificationOptions options, SolverRace? solvers) => law.Number switch
    {
        24 => Proxies.Check(law, setting, options.Learners),
        34 => new Attainable(setting, solvers).Check(law),
        35 => new NotTrivial(setting, solvers).Check(law),
        36 => new IdleRules(setting, solvers).Check(law),
        39 => Prerequisites.Check(law, setting),
        46 => Comparing.Tightening.Check(law, setting, options),
        _ => null,
    };
}
