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
    public static IEnumerable<Candidate<State>> Single(Terms terms, FoldPart part, IReadOnlyList<Whole> marks)
    {
        for (int i = 0; i < part.Slots.Count; i++)
        {
            int slot = i;
            if (part.Slots[slot].Start is Truth)
            {
                if (!part.InPairs)
                {
                    yield return new(s => terms.Not((Truth)s[slot]));
                }

                foreach (int beside in Beside(part, slot))
                {
                    yield return new(s => terms.Implies((Truth)s[slot], (Truth)s[beside]), Kind(part, 0, slot));
                }

                continue;
            }

            yield return new(s => terms.LessOrEqual(terms.Of(0), (Whole)s[slot]));
            foreach (var mark in marks)
            {
                yield return new(s => terms.LessOrEqual((Whole)s[slot], mark));
            }

            foreach (int beside in Beside(part, slot))
            {
                yield return new(s => terms.LessOrEqual((Whole)s[slot], (Whole)s[beside]));
            }
        }
    }

    /// <summary>Of two states beside each other.</summary>
    public static IEnumerable<Candidate<(State Left, State Right)>> Pairs(Terms terms, FoldPart part, IReadOnlyList<Whole> marks)
    {
        for (int i = 0; i < part.Slots.Count; i++)
        {
            int slot = i;
            if (part.Slots[slot].Start is Truth)
            {
                yield return new(p => terms.Implies((Truth)p.Left[slot], (Truth)p.Right[slot]), Kind(part, 2, slot));
                yield return new(p => terms.Implies((Truth)p.Right[slot], (Truth)p.Left[slot]), Kind(part, 4, slot));
            }
            else
            {
                yield return new(p => terms.LessOrEqual((Whole)p.Left[slot], (Whole)p.Right[slot]));
                yield return new(p => terms.LessOrEqual((Whole)p.Right[slot], (Whole)p.Left[slot]));
                yield return new(p => terms.LessOrEqual(terms.Add((Whole)p.Left[slot], terms.Of(1)), (Whole)p.Right[slot]));
            }
        }

        foreach (var single in Single(terms, part, marks))
        {
            yield return new(p => single.Of(p.Left), single.Kind is { } left ? left + 6 : null);
            yield return new(p => single.Of(p.Right), single.Kind is { } right ? right + 8 : null);
        }

        // Where the one has nothing yet and the other has, that is what the added item shows.
        foreach (var mark in marks)
        {
            foreach (int slot in Wholes(part))
            {
                foreach (int count in Wholes(part).Where(c => c != slot))
                {
                    yield return new(p => terms.Or(
                        terms.LessOrEqual(terms.Of(1), (Whole)p.Left[count]), terms.LessOrEqual((Whole)p.Right[count], terms.Of(0)), terms.LessOrEqual(mark, (Whole)p.Right[slot])));
                }
            }
        }
    }

    /// <summary>Of what two parts of one learner remember, where they remember the same kind of thing: what a stricter condition counts is not more.</summary>
    public static IEnumerable<Candidate<IReadOnlyList<State>>> Across(Terms terms, IReadOnlyList<FoldPart> parts)
    {
        for (int a = 0; a < parts.Count; a++)
        {
            for (int b = 0; b < parts.Count; b++)
            {
                if (a == b || !parts[a].Slots.Select(s => s.Start is Truth).SequenceEqual(parts[b].Slots.Select(s => s.Start is Truth)))
                {
                    continue;
                }

                for (int i = 0; i < parts[a].Slots.Count; i++)
                {
                    var (one, other, slot) = (a, b, i);
                    yield return parts[a].Slots[i].Start is Truth
                        ? new(s => terms.Implies((Truth)s[one][slot], (Truth)s[other][slot]), parts[a].InPairs ? (((one * parts.Count) + other) * 2) + (slot & 1) : null)
                        : new(s => terms.LessOrEqual((Whole)s[one][slot], (Whole)s[other][slot]));
                }
            }
        }
    }

    /// <summary>Of two states beside each other, where two of the words that were seen have changed places.</summary>
    public static IEnumerable<Candidate<(State Left, State Right)>> Swapped(Terms terms, FoldPart part, Whole one, Whole other)
    {
        for (int i = 0; part.InPairs && i < part.Slots.Count; i++)
        {
            int slot = i;
            yield return new(p => terms.Same((Truth)p.Right[slot], terms.If(terms.Equal(one, terms.Of(slot / 2)), Chosen(terms, p.Left, other, slot & 1),
                terms.If(terms.Equal(other, terms.Of(slot / 2)), Chosen(terms, p.Left, one, slot & 1), (Truth)p.Left[slot]))), Kind(part, 10, slot));
        }
    }

    private static Truth Chosen(Terms terms, State state, Whole word, int offset) =>
        terms.Or([.. Enumerable.Range(0, state.Count / 2).Select(c => terms.And(terms.Equal(word, terms.Of(c)), (Truth)state[(2 * c) + offset]))]);

    /// <summary>What is asked of each word alike: where it fails of one, it is not worth asking of the others.</summary>
    private static int? Kind(FoldPart part, int kind, int slot) => part.InPairs ? kind + (slot & 1) : null;

    private static IEnumerable<int> Wholes(FoldPart part) => Enumerable.Range(0, part.Slots.Count).Where(i => part.Slots[i].Start is Whole);

    /// <summary>Neighbours of the same kind: what is sure stands beside what is possible, a window's places beside each other.</summary>
    private static IEnumerable<int> Beside(FoldPart part, int slot) => part.InPairs ? [slot ^ 1]
        : new[] { slot - 1, slot + 1 }.Where(o => o >= 0 && o < part.Slots.Count && part.Slots[o].Start is Truth == part.Slots[slot].Start is Truth);
}
