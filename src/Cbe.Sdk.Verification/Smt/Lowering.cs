namespace Cbe.Sdk.Verification.Smt;

/// <summary>
/// Rids terms of what solvers are slow at. A quotient becomes a variable that is held to what it leaves; a product becomes a choice
/// among multiples where one factor can be few numbers, and then nothing but sums is left.
/// </summary>
/// <param name="terms">What makes the terms.</param>
/// <param name="splitsProducts">Whether products are split: bit vectors multiply well enough.</param>
internal sealed class Lowering(Terms terms, bool splitsProducts)
{
    private const int Few = 64;

    private readonly Dictionary<Term, Term> _lowered = new(ReferenceEqualityComparer.Instance);
    private readonly List<Truth> _definitions = [];

    /// <summary>The assertions without quotients, and what holds the variables that stand for them.</summary>
    public IReadOnlyList<Truth> Of(IReadOnlyList<Truth> assertions)
    {
        foreach (var term in TermOrder.Of(assertions))
        {
            _lowered.Add(term, Lowered(term));
        }

        return [.. assertions.Select(a => (Truth)_lowered[a]), .. _definitions];
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
        if (!splitsProducts || a.IsConstant || b.IsConstant || Numbers(a) is null && Numbers(b) is null)
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
    /// A variable for a quotient. With e = n - dq times 1 or 2: cut towards zero, e is nearer to 0 than d and of the sign of n; rounded,
    /// twice e is between -d and d, and of these two the one that is nearer to zero is left out: halves go away from it.
    /// </summary>
    private Whole Quotient(Whole term, int times)
    {
        var q = terms.Whole($"quotient {term.Id}", term.Least, term.Most);
        var (n, d) = Signed(Whole(term, 0), Whole(term, 1));
        var left = terms.Subtract(terms.Times(n, times), terms.Times(Product(d, q), times));
        var (low, high) = times == 2 ? (terms.Negate(d), d) : (terms.Of(0), terms.Of(0));
        var above = terms.And(terms.LessOrEqual(low, left), terms.Less(left, d));
        var below = terms.And(terms.Less(terms.Negate(d), left), terms.LessOrEqual(left, high));
        _definitions.Add(terms.Or(terms.Equal(d, terms.Of(0)), terms.If(terms.Less(n, terms.Of(0)), below, above)));
        return q;
    }

    private (Whole Numerator, Whole Denominator) Signed(Whole n, Whole d)
    {
        var negative = terms.Less(d, terms.Of(0));
        return (terms.If(negative, terms.Negate(n), n), terms.If(negative, terms.Negate(d), d));
    }
}
