using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>
/// A law about two learners, as a solver is asked: how they differ in one item, in the days or forms of all items, or in what is known of the
/// learner; and what the decisions must not do. An item that changes keeps its place in the order.
/// </summary>
internal sealed record LawQuestion(int Law, Conclusion Conclusion)
{
    /// <summary>Whether support is asked too.</summary>
    public bool WithSupport { get; init; }

    /// <summary>Members that items have, whether rules read them or not.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>The item that only the second learner has: what holds of it; null where none is added.</summary>
    public Func<ItemRelations, SymbolicItem, Truth>? Added { get; init; }

    /// <summary>What holds of the added or changed item beside every other item.</summary>
    public Func<ItemRelations, SymbolicItem, SymbolicItem, Truth>? Beside { get; init; }

    /// <summary>What holds of the added item once the first learner is decided.</summary>
    public Func<ItemRelations, Terms, SymbolicItem, CaseOutcome, Truth>? Given { get; init; }

    /// <summary>How an item may be changed; null where none is.</summary>
    public Func<ItemRelations, SymbolicItem, SymbolicItem, Truth>? Changed { get; init; }

    /// <summary>How every item is changed; null where they are the same.</summary>
    public Func<CaseTerms, SymbolicItem, int, SymbolicItem>? AllChanged { get; init; }

    /// <summary>Whether the added or changed item is the newest.</summary>
    public bool Newest { get; init; }

    /// <summary>Whether the added item is of a day before that of the newest.</summary>
    public bool Late { get; init; }

    /// <summary>Whether days change: their order, and which are the same, stays.</summary>
    public bool Days { get; init; }

    /// <summary>Whether all days, and that of the decision, move by as many days.</summary>
    public bool Clock { get; init; }

    /// <summary>The facts of the learner that differ, by the names that rules use.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Where the decisions are compared, with rules that an exception holds as they are.</summary>
    public IReadOnlyList<string> Held { get; init; } = [];
}
