namespace Cbe.Sdk.Verification.Smt;

/// <summary>What a term comes to for concrete values of its variables: the plain meaning that solvers and simplification are held to.</summary>
internal static class TermValue
{
    /// <summary>The value; a truth is 0 or 1.</summary>
    /// <param name="term">The term.</param>
    /// <param name="values">The values of its variables; truths are 0 and 1.</param>
    /// <exception cref="KeyNotFoundException">A variable has no value.</exception>
    public static Int128 Of(Term term, IReadOnlyDictionary<Term, Int128> values) => Of(term, values, []);

    private static Int128 Of(Term term, IReadOnlyDictionary<Term, Int128> values, Dictionary<Term, Int128> known)
    {
        if (known.TryGetValue(term, out var before))
        {
            return before;
        }

        Int128 Part(int i) => Of(term.Parts[i], values, known);
        Int128 value = term.Operation switch
        {
            Operation.Constant => term.Constant,
            Operation.Variable => values[term],
            Operation.Not => 1 - Part(0),
            Operation.And => Truth(Enumerable.Range(0, term.Parts.Count).All(i => Part(i) != 0)),
            Operation.Or => Truth(Enumerable.Range(0, term.Parts.Count).Any(i => Part(i) != 0)),
            Operation.Same => Truth(Part(0) == Part(1)),
            Operation.If => Part(Part(0) != 0 ? 1 : 2),
            Operation.AtMost => Truth(Part(0) <= term.Constant),
            Operation.Equal => Truth(Part(0) == term.Constant),
            Operation.Sum => Enumerable.Range(0, term.Parts.Count).Aggregate(term.Constant, (sum, i) => sum + (term.Factors[i] * Part(i))),
            Operation.Product => Part(0) * Part(1),
            Operation.RoundedQuotient => Arithmetic.RoundedQuotient(Part(0), Part(1)),
            Operation.Quotient => Part(0) / Part(1),
            Operation.Remainder => Part(0) % Part(1),
            _ => throw new InvalidOperationException($"unknown operation `{term.Operation}`"),
        };
        known.Add(term, value);
        return value;
    }

    private static Int128 Truth(bool holds) => holds ? 1 : 0;
}
