using Cbe.Sdk.Verification.Verifying;

namespace Cbe.Sdk.Verification;

/// <summary>
/// Asks every law of the catalogue about a rule pack: by construction and by looking at all there is where that decides, by proof where a proof
/// is possible, by random learners where it is not. Thread-safe.
/// </summary>
public static class PackVerifier
{
    /// <summary>Asks the laws about a pack.</summary>
    /// <param name="engine">The engine, with the pack and perhaps a framework.</param>
    /// <param name="options">How far to look; as usual unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on the day, an option is outside its limits, or there is no law of that number.</exception>
    /// <exception cref="ArgumentException">The framework has no such competency.</exception>
    public static VerificationReport Verify(CbeEngine engine, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        options ??= VerificationOptions.Default;
        var asked = new VerificationScope(engine, options);
        var judge = new LawJudge(asked, options);
        var results = asked.Laws.Select(judge.Judge).ToList();
        return new(engine.Pack.Id, engine.Pack.Version, engine.Pack.ContentHash, asked.AsOf, asked.Competency.Id, options.Items, results)
        {
            Scale = engine.Scale,
            Solvers = asked.Solvers,
            Warnings = [.. ReportWarnings.Of(results)],
        };
    }
}
