using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Folded;

/// <summary>
/// What might hold of two learners after any number of items: of each variable by itself, beside the same variable of the other, and beside
/// what the item that makes the difference shows. What does not hold is left out by the solver.
/// </summary>
internal static class Candidates
{
    /// <summary>Of one state by itself.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="state">The state.</param>
    /// <param name="marks">What the added or changed item shows: its score and its level.</param>
    public static IEnumerable<Func<IReadOnlyList<IReadOnlyList<Term>>, Truth>> Single(Terms terms, IReadOnlyList<IReadOnlyList<Term>> state, IReadOnlyList<Whole> marks)
    {
        foreach (var (part, slot) in Places(state))
        {
            if (state[part][slot] is not Whole)
            {
                continue;
            }

            yield return s => terms.LessOrEqual(terms.Of(0), (Whole)s[part][slot]);
            foreach (var mark in marks)
            {
                yield return s => terms.LessOrEqual((Whole)s[part][slot], mark);
            }

            // Beside the variables of the same part: surely at most possibly, values only where there are some.
            foreach (int other in Enumerable.Range(0, state[part].Count).Where(o => o != slot && state[part][o] is Whole))
            {
                yield return s => terms.LessOrEqual((Whole)s[part][slot], (Whole)s[part][other]);
            }
        }

        foreach (var (part, slot) in Places(state).Where(p => state[p.Part][p.Slot] is Truth))
        {
            foreach (int other in Enumerable.Range(0, state[part].Count).Where(o => o != slot && state[part][o] is Truth))
            {
                yield return s => terms.Implies((Truth)s[part][slot], (Truth)s[part][other]);
            }

            yield return s => terms.Not((Truth)s[part][slot]);
        }
    }

    /// <summary>Of two states beside each other.</summary>
    public static IEnumerable<Func<IReadOnlyList<IReadOnlyList<Term>>, IReadOnlyList<IReadOnlyList<Term>>, Truth>> Pairs(Terms terms, IReadOnlyList<IReadOnlyList<Term>> state)
    {
        foreach (var (part, slot) in Places(state))
        {
            if (state[part][slot] is Truth)
            {
                yield return (l, r) => terms.Implies((Truth)l[part][slot], (Truth)r[part][slot]);
                yield return (l, r) => terms.Implies((Truth)r[part][slot], (Truth)l[part][slot]);
            }
            else
            {
                yield return (l, r) => terms.LessOrEqual((Whole)l[part][slot], (Whole)r[part][slot]);
                yield return (l, r) => terms.LessOrEqual((Whole)r[part][slot], (Whole)l[part][slot]);
                yield return (l, r) => terms.LessOrEqual(terms.Add((Whole)l[part][slot], terms.Of(1)), (Whole)r[part][slot]);
            }
        }
    }

    private static IEnumerable<(int Part, int Slot)> Places(IReadOnlyList<IReadOnlyList<Term>> state) =>
        state.SelectMany((part, i) => part.Select((_, j) => (i, j)));
}
