using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Folded;

/// <summary>One variable of what is remembered of any number of items.</summary>
/// <param name="Name">Its name, for the solver.</param>
/// <param name="Start">Its value before any item.</param>
internal sealed record FoldSlot(string Name, Term Start);

/// <summary>An item on its way into the folds: whether it counts, and what rules see around it.</summary>
/// <param name="Counts">Whether it counts.</param>
/// <param name="Item">The item, with the score that it counts with.</param>
/// <param name="Input">What rules see beside evidence.</param>
internal sealed record FoldedItem(Truth Counts, SymbolicItem Item, IReadOnlyDictionary<string, SymbolicValue> Input);

/// <summary>
/// A part of a rule that looks over all evidence, as a fold: what it remembers, what one more item makes of that, and what it says in the end.
/// </summary>
/// <param name="Slots">What it remembers.</param>
/// <param name="Step">What an item makes of it.</param>
/// <param name="Finish">What it says.</param>
internal sealed record FoldPart(
    IReadOnlyList<FoldSlot> Slots, Func<IReadOnlyList<Term>, FoldedItem, IReadOnlyList<Term>> Step, Func<IReadOnlyList<Term>, SymbolicValue> Finish)
{
    /// <summary>Whether its variables come in pairs, what is sure beside what is possible, of which one has nothing to do with another.</summary>
    public bool InPairs { get; init; }
}
