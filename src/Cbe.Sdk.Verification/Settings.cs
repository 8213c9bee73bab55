using Cbe.Sdk.Verification.Verifying;

namespace Cbe.Sdk.Verification;

/// <summary>What laws are asked about in a school's own tests: the day and the competency are those of a verification of the pack.</summary>
internal static class Settings
{
    public static LawSetting Of(CbeEngine engine, FairnessOptions options)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var verification = new VerificationOptions { AsOf = options.AsOf, Competency = options.Competency, Cases = options.Cases, Seed = unchecked((ulong)options.Seed), UseSolvers = false };
        return new VerificationScope(engine, verification).Setting(verification, verification.Limit);
    }
}
