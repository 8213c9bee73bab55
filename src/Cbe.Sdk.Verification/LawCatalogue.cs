using System.Collections.ObjectModel;

namespace Cbe.Sdk.Verification;

/// <summary>
/// The laws that a progression policy should obey, by number. A pack declares what it breaks on purpose in <c>exceptions</c>, with the
/// number, a reason and, where it can be said, the rules.
/// </summary>
/// <remarks>
/// The definitions speak of a <em>case</em>: one learner, one competency and one day, with nothing awarded, overridden or given as
/// support before. <em>D</em> is what is decided about the case: the level that is surely reached, the level that is possible, and the
/// answers of advance and award rules. <em>S</em> is the answers of the support rules. <em>Not lower</em>: the sure level is at least what
/// it was, and no advance or award rule that was met is anything else. An item is <em>stated in full</em> when it has a level, a score on
/// the scale and a value for all that a rule reads. What a definition does not name is the same on both sides.
/// </remarks>
public static partial class LawCatalogue
{
    /// <summary>All laws, 1 to 52, in the order of their numbers.</summary>
    public static IReadOnlyList<Law> All { get; } = new ReadOnlyCollection<Law>([.. Engine(), .. Input(), .. Fairness(), .. Monotonicity(), .. Sanity(), .. Change(), .. Population()]);

    /// <summary>The law with this number.</summary>
    /// <param name="number">1 to 52.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no law with this number.</exception>
    public static Law Get(int number) => number >= 1 && number <= All.Count
        ? All[number - 1]
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"the laws are numbered 1 to {All.Count}");

    private static Law Law(LawGroup group, int number, string name, string sentence, string definition, params LawMethod[] methods) =>
        new(number, name, group, sentence, definition, new ReadOnlyCollection<LawMethod>(methods));
}
