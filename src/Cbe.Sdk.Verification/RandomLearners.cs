using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Verification;

/// <summary>
/// Random learners for laws of a school's own: they lie close to the thresholds of the pack, with gaps, ties, evidence that is set
/// aside and evidence that cannot be seen yet. Nothing was awarded, decided by people or given as support before.
/// The same seed makes the same learner on every machine. Not thread-safe.
/// </summary>
public sealed class RandomLearners
{
    private readonly LawScope _scope;

    private RandomLearners(LawScope scope) => _scope = scope;

    /// <summary>The competency that most of the evidence is of.</summary>
    public string Competency => _scope.Competency.Id;

    /// <summary>The day up to which evidence can be seen.</summary>
    public DateOnly AsOf => _scope.AsOf;

    /// <summary>Random learners for FsCheck, which makes a learner that breaks a law smaller: <c>Prop.ForAll(learners.Arbitrary, law)</c>.</summary>
    public Arbitrary<LearnerRecord> Arbitrary =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Make), l => SmallerLearners.Of(l, _scope.AsOf));

    /// <summary>Random learners for the pack of an engine.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="options">The day and the competency; the defaults unless given.</param>
    public static RandomLearners For(CbeEngine engine, FairnessOptions? options = null) => new(new(Settings.Of(engine, options ?? new())));

    /// <summary>One learner.</summary>
    /// <param name="seed">The same seed, the same learner.</param>
    public LearnerRecord Make(int seed) => _scope.Random.Make(new Dice(unchecked((ulong)seed)));

    /// <summary>An item of evidence of whatever kind, to add to a learner; its id is <c>new</c>.</summary>
    /// <param name="seed">The same seed, the same item.</param>
    /// <param name="learner">The learner, who may have evidence of the same day.</param>
    public Evidence MakeItem(int seed, LearnerRecord learner)
    {
        ArgumentNullException.ThrowIfNull(learner);
        return MonotonicityLaws.New(_scope, new Dice(unchecked((ulong)seed)), learner);
    }
}
