namespace Cbe.Sdk.Verification.Sanity;

/// <summary>The laws about a pack by itself that are looked at here; null for all others.</summary>
internal static class SanityChecks
{
    public static LawResult? Check(Law law, LawSetting setting, VerificationOptions options) => law.Number switch
    {
        24 => Proxies.Check(law, setting, options.Learners),
        _ => null,
    };
}
