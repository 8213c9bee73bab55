using Cbe.Sdk.Verification.Smt;
using State = System.Collections.Generic.IReadOnlyList<Cbe.Sdk.Verification.Smt.Term>;

namespace Cbe.Sdk.Verification.Folded;

/// <summary>
/// What might hold of what one part remembers of two learners after any number of items: of each variable by itself and beside its neighbour,
/// beside the same variable of the other learner, and beside what the item shows that makes the difference. What does not hold is left out
/// by the solver.
/// </summary>
internal static class Candidates
{
    /// <summary>Of one state by itself.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="part">The part.</param>
    /// <param name="marks">What the added item shows: its score and its level.</param>
    public static IEnumerable<Func<State, Truth>> Single(Terms terms, FoldPart part, IReadOnlyList<Whole> marks)
    {
        for (int i = 0; i < part.Slots.Count; i++)
        {
            int slot = i;
            if (part.Slots[slot].Start is Truth)
            {
                if (!part.InPairs)
                {
                    yield return s => terms.Not((Truth)s[slot]);
                }

                foreach (int beside in Beside(part, slot))
                {
                    yield return s => terms.Implies((Truth)s[slot], (Truth)s[beside]);
                }

                continue;
            }

            yield return s => terms.LessOrEqual(terms.Of(0), (Whole)s[slot]);
            foreach (var mark in marks)
            {
                yield return s => terms.LessOrEqual((Whole)s[slot], mark);
            }

            foreach (int beside in Beside(part, slot))
            {
                yield return s => terms.LessOrEqual((Whole)s[slot], (Whole)s[beside]);
            }
        }
    }

    /// <summary>Of two states beside each other.</summary>
    public static IEnumerable<Func<(State Left, State Right), Truth>> Pairs(Terms terms, FoldPart part, IReadOnlyList<Whole> marks)
    {
        for (int i = 0; i < part.Slots.Count; i++)
        {
            int slot = i;
            if (part.Slots[slot].Start is Truth)
            {
                yield return p => terms.Implies((Truth)p.Left[slot], (Truth)p.Right[slot]);
                yield return p => terms.Implies((Truth)p.Right[slot], (Truth)p.Left[slot]);
            }
            else
            {
                yield return p => terms.LessOrEqual((Whole)p.Left[slot], (Whole)p.Right[slot]);
                yield return p => terms.LessOrEqual((Whole)p.Right[slot], (Whole)p.Left[slot]);
                yield return p => terms.LessOrEqual(terms.Add((Whole)p.Left[slot], terms.Of(1)), (Whole)p.Right[slot]);
            }
        }

        foreach (var single in Single(terms, part, marks))
        {
            yield return p => single(p.Left);
            yield return p => single(p.Right);
        }

        // Where the one has nothing yet, the other has what the added item shows.
        foreach (var mark in marks)
        {
            foreach (int slot in Wholes(part))
            {
                foreach (int count in Wholes(part).Where(c => c != slot))
                {
                    yield return p => terms.Or(terms.LessOrEqual(terms.Of(1), (Whole)p.Left[count]), terms.LessOrEqual(mark, (Whole)p.Right[slot]));
                }
            }
        }
    }

    /// <summary>Of two states beside each other, where two of the words that were seen have changed places.</summary>
    public static IEnumerable<Func<(State Left, State Right), Truth>> Swapped(Terms terms, FoldPart part, Whole one, Whole other)
    {
        for (int i = 0; part.InPairs && i < part.Slots.Count; i++)
        {
            int slot = i;
            yield return p => terms.Same((Truth)p.Right[slot], terms.If(terms.Equal(one, terms.Of(slot / 2)), Chosen(terms, p.Left, other, slot & 1),
                terms.If(terms.Equal(other, terms.Of(slot / 2)), Chosen(terms, p.Left, one, slot & 1), (Truth)p.Left[slot])));
        }
    }

    private static Truth Chosen(Terms terms, State state, Whole word, int offset) =>
        terms.Or([.. Enumerable.Range(0, state.Count / 2).Select(c => terms.And(terms.Equal(word, terms.Of(c)), (Truth)state[(2 * c) + offset]))]);

    private static IEnumerable<int> Wholes(FoldPart part) => Enumerable.Range(0, part.Slots.Count).Where(i => part.Slots[i].Start is Whole);

    /// <summary>Neighbours of the same kind: what is sure stands beside what is possible, a window's places beside each other.</summary>
    private static IEnumerable<int> Beside(FoldPart part, int slot) => part.InPairs ? [slot ^ 1]
        : new[] { slot - 1, slot + 1 }.Where(o => o >= 0 && o < part.Slots.Count && part.Slots[o].Start is Truth == part.Slots[slot].Start is Truth);
}
