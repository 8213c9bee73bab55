namespace Cbe.Sdk.Verification.Smt;

/// <summary>
/// Rids terms of what solvers are slow at or do not have. Quotients become such of numbers that are not below 0, rounded down; products
/// and quotients become a choice among few multiples where one of the numbers can be few, and then nothing but sums is left. (A variable
/// for each quotient, held to what it leaves, made z3 search for minutes where it now divides.)
/// </summary>
/// <param name="terms">What makes the terms.</param>
/// <param name="splits">Whether products and quotients are split: bit vectors multiply and divide well enough.</param>
internal sealed class Lowering(Terms terms, bool splits)
{
    private const int Few = 64;

    private readonly Dictionary<Term, Term> _lowered = new(ReferenceEqualityComparer.Instance);

    /// <summary>The assertions, said more simply.</summary>
    public IReadOnlyList<Truth> Of(IReadOnlyList<Truth> assertions)
    {
        foreach (var term in TermOrder.Of(assertions))
        {
            _lowered.Add(term, Lowered(term));
        }

        return [.. assertions.Select(a => (Truth)_lowered[a])];
    }

    private Term Lowered(Term term) => term.Operation switch
    {
        Operation.Constant or Operation.Variable => term,
        Operation.Not => terms.Not(Truth(term, 0)),
        Operation.And => terms.And([.. term.Parts.Select(p => (Truth)_lowered[p])]),
        Operation.Same => terms.Same(Truth(term, 0), Truth(term, 1)),
        Operation.If when term is Whole => terms.If(Truth(term, 0), Whole(term, 1), Whole(term, 2)),
        Operation.If => terms.If(Truth(term, 0), Truth(term, 1), Truth(term, 2)),
        Operation.AtMost => terms.AtMost(Whole(term, 0), term.Constant),
        Operation.Equal => terms.Equal(Whole(term, 0), terms.Of(term.Constant)),
        Operation.Sum => Sum(term),
        Operation.Product => Product(Whole(term, 0), Whole(term, 1)),
        Operation.RoundedQuotient => Quotient((Whole)term, 2),
        Operation.Quotient => Quotient((Whole)term, 1),
        Operation.Remainder => terms.Subtract(Whole(term, 0), Product(Whole(term, 1), Whole(term, 2))),
        _ => throw new InvalidOperationException($"unknown operation `{term.Operation}`"),
    };

    private Truth Truth(Term term, int part) => (Truth)_lowered[term.Parts[part]];

    private Whole Whole(Term term, int part) => (Whole)_lowered[term.Parts[part]];

    private Whole Sum(Term term)
    {
        var sum = new LinearSum().Add(term.Constant);
        for (int i = 0; i < term.Parts.Count; i++)
        {
            sum.Add(Whole(term, i), term.Factors[i]);
        }

        return terms.Sum(sum);
    }

    private Whole Product(Whole a, Whole b)
    {
        if (!splits || a.IsConstant || b.IsConstant || Numbers(a) is null && Numbers(b) is null)
        {
            return terms.Multiply(a, b);
        }

        var (few, other) = Numbers(b) is null || Numbers(a) <= Numbers(b) ? (a, b) : (b, a);
        var product = terms.Times(other, few.Most!.Value);
        for (var value = few.Most.Value - 1; value >= few.Least!.Value; value--)
        {
            product = terms.If(terms.AtMost(few, value), terms.Times(other, value), product);
        }

        return product;
    }

    /// <summary>How many numbers a term can be; null for too many.</summary>
    private static Int128? Numbers(Whole a) => a.Least is { } least && a.Most is { } most && most - least < Few ? most - least + 1 : null;

    /// <summary>
    /// A quotient of numbers that are not below 0, which solvers and vectors round down, with the sign beside it: rounded, n over d is
    /// 2n + d over 2d, rounded down.
    /// </summary>
    private Whole Quotient(Whole term, int times)
    {
        var (n, d) = Signed(Whole(term, 0), Whole(term, 1));
        var negative = terms.Less(n, terms.Of(0));
        var size = terms.If(negative, terms.Negate(n), n);
        var quotient = times == 2 ? Over(terms.Add(terms.Times(size, 2), d), d, 2) : Over(size, d, 1);
        return terms.If(negative, terms.Negate(quotient), quotient);
    }

    /// <summary>A quotient by so many times the denominator.</summary>
    private Whole Over(Whole n, Whole d, int times)
    {
        if (!splits || d.IsConstant || Numbers(d) is null)
        {
            return terms.Quotient(n, terms.Times(d, times));
        }

        var quotient = terms.Quotient(n, terms.Of(times * d.Most!.Value));
        for (var value = d.Most.Value - 1; value >= Int128.Max(1, d.Least!.Value); value--)
        {
            quotient = terms.If(terms.AtMost(d, value), terms.Quotient(n, terms.Of(times * value)), quotient);
        }

        return quotient;
    }

    private (Whole Numerator, Whole Denominator) Signed(Whole n, Whole d)
    {
        var negative = terms.Less(d, terms.Of(0));
        return (terms.If(negative, terms.Negate(n), n), terms.If(negative, terms.Negate(d), d));
    }
}
