using Cbe.Sdk.Verification.Testing;

namespace Cbe.Sdk.Verification;

/// <summary>
/// The laws for a school's own tests: one line in a test asks one law of the pack, with random learners that lie close to its
/// thresholds. A law that does not hold fails with two learners side by side that show it. Needs no solver.
/// </summary>
/// <remarks>
/// What no random learner breaks is tested and not proved. What the pack declares in <c>exceptions</c> is no failure.
/// The same options give the same learners on every machine. Not thread-safe: make one for each test.
/// </remarks>
public sealed class FairnessLaws
{
    private readonly LawScope _scope;
    private readonly FairnessOptions _options;

    private FairnessLaws(LawScope scope, FairnessOptions options) => (_scope, _options) = (scope, options);

    /// <summary>The laws for the pack of an engine.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="options">The day, the competency, and how many learners; the defaults unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on the day, or less than 1 learner is to be tried.</exception>
    /// <exception cref="ArgumentException">The engine's framework does not have the competency.</exception>
    public static FairnessLaws For(CbeEngine engine, FairnessOptions? options = null)
    {
        options ??= new();
        return new(new(Settings.Of(engine, options)), options);
    }

    /// <summary>Asks one law.</summary>
    /// <param name="law">Its number in <see cref="LawCatalogue"/>, 1 to 52.</param>
    /// <returns>What was found: tested, declared by the pack, or not applicable.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no law with this number.</exception>
    /// <exception cref="LawBrokenException">A learner shows that the law does not hold, or what was tried says too little; the message says which.</exception>
    public LawResult Check(int law)
    {
        var result = PropertyChecks.Check(LawCatalogue.Get(law), _scope);
        return result.IsFine ? result : throw new LawBrokenException(result, _scope.Scale);
    }

    /// <summary>Asks all laws that random learners can say something about, but those that the options leave out.</summary>
    /// <exception cref="LawBrokenException">Laws that do not hold; the message shows each with its learners.</exception>
    public IReadOnlyList<LawResult> Check()
    {
        List<LawResult> results = [.. LawCatalogue.All.Where(l => l.Methods.Contains(LawMethod.Properties) && !_options.LeaveOut.Contains(l.Number)).Select(l => PropertyChecks.Check(l, _scope))];
        return results.TrueForAll(r => r.IsFine) ? results : throw new LawBrokenException([.. results.Where(r => !r.IsFine)], _scope.Scale);
    }
}
