using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Verification;

/// <summary>What was found about one law and one rule pack. Immutable.</summary>
/// <param name="Law">The law.</param>
/// <param name="Answer">What is known.</param>
/// <param name="Because">Why, in a sentence: what was proved or tested, or what stands in the way.</param>
public sealed record LawResult(Law Law, LawAnswer Answer, string Because)
{
    /// <summary>How it was found; null where nothing was asked.</summary>
    public LawMethod? Method { get; init; }

    /// <summary>Up to how many items of evidence it is proved; null for any number, and where nothing is proved.</summary>
    public int? Items { get; init; }

    /// <summary>How many random learners, or pairs of them, were looked at; 0 where none.</summary>
    public long Cases { get; init; }

    /// <summary>The learners that show that the law does not hold; null where it does.</summary>
    public Witness? Witness { get; init; }

    /// <summary>The exception that the pack declares; null where it declares none.</summary>
    public LawException? Exception { get; init; }

    /// <summary>The solver that answered, and in which encoding: <c>cvc5, integers</c>; null without one.</summary>
    public string? Solver { get; init; }

    /// <summary>How long it took, in milliseconds of the clock. It is no part of what was found.</summary>
    public long Milliseconds { get; init; }

    /// <summary>Whether nothing is wrong: proved, tested, declared or not applicable.</summary>
    public bool IsFine => Answer is not (LawAnswer.Refuted or LawAnswer.Undecided or LawAnswer.Unsupported);
}
