using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>The two sides of a law: a learner as drawn, or made ready for the law, and the learner beside.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
internal sealed record Pair(LearnerRecord Left, LearnerRecord Right)
{
    /// <summary>The day of the decision on the other side, where it is another.</summary>
    public DateOnly? RightAsOf { get; init; }
}

/// <summary>
/// What a law changes about a learner. It can be made again to a smaller learner, so that a counterexample can be made small
/// without leaving what the law speaks of.
/// </summary>
/// <param name="name">What the learner beside is called.</param>
/// <param name="on">The two sides; null where the law does not speak of the learner.</param>
internal sealed class Change(string name, Func<LearnerRecord, Pair?> on)
{
    /// <summary>What stands above the learner beside.</summary>
    public string Name { get; } = name;

    /// <summary>The same law with a simpler change.</summary>
    public Func<IEnumerable<Change>> Smaller { get; init; } = static () => [];

    /// <summary>The id of the item that is changed, added or taken away; null where it is not one.</summary>
    public string? Item { get; init; }

    /// <summary>A change of the record alone.</summary>
    public static Change Of(string name, Func<LearnerRecord, LearnerRecord?> change) => new(name, l => change(l) is { } right ? new(l, right) : null);

    /// <summary>The two sides; null where the law does not speak of the learner.</summary>
    public Pair? On(LearnerRecord learner) => on(learner);
}
