namespace Cbe.Sdk.Verification.Smt;

/// <summary>
/// What terms come to for concrete values of their variables: the plain meaning that solvers and simplification are held to. What is
/// divided by 0 comes to 0, or leaves the dividend.
/// </summary>
/// <param name="values">The values of the variables; truths are 0 and 1.</param>
internal sealed class TermValue(IReadOnlyDictionary<Term, Int128> values)
{
    private readonly Dictionary<Term, Int128> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The value of one term; a truth is 0 or 1.</summary>
    /// <exception cref="KeyNotFoundException">A variable has no value.</exception>
    /// <exception cref="OverflowException">The value does not fit in 128 bits.</exception>
    public static Int128 Of(Term term, IReadOnlyDictionary<Term, Int128> values) => new TermValue(values).Of(term);

    /// <summary>The value; a truth is 0 or 1. Of terms that share parts each part is worked out once.</summary>
    /// <exception cref="KeyNotFoundException">A variable has no value.</exception>
    /// <exception cref="OverflowException">The value does not fit in 128 bits.</exception>
    public Int128 Of(Term term)
    {
        if (!_known.TryGetValue(term, out var value))
        {
            value = Worked(term);
            _known.Add(term, value);
        }

        return value;
    }

    private Int128 Worked(Term term)
    {
        Int128 Part(int i) => Of(term.Parts[i]);
        return term.Operation switch
        {
            Operation.Constant => term.Constant,
            Operation.Variable => values[term],
            Operation.Not => 1 - Part(0),
            Operation.And => Truth(term.Parts.All(p => Of(p) != 0)),
            Operation.Same => Truth(Part(0) == Part(1)),
            Operation.If => Part(Part(0) != 0 ? 1 : 2),
            Operation.AtMost => Truth(Part(0) <= term.Constant),
            Operation.Equal => Truth(Part(0) == term.Constant),
            Operation.Sum => Enumerable.Range(0, term.Parts.Count).Aggregate(term.Constant, (sum, i) => sum + (term.Factors[i] * Part(i))),
            Operation.Product => Part(0) * Part(1),
            Operation.RoundedQuotient => Arithmetic.RoundedQuotient(Part(0), Part(1)),
            Operation.Quotient => Arithmetic.Quotient(Part(0), Part(1)),
            Operation.Remainder => Arithmetic.Remainder(Part(0), Part(1)),
            _ => throw new InvalidOperationException($"unknown operation `{term.Operation}`"),
        };
    }

    private static Int128 Truth(bool holds) => holds ? 1 : 0;
}
