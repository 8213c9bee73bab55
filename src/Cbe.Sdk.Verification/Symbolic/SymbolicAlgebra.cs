using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>The rule language's three-valued logic and exact arithmetic, said in terms.</summary>
internal sealed class SymbolicAlgebra(Terms terms)
{
    public Terms Terms { get; } = terms;

    public SymbolicTruth Met => new(Terms.True, Terms.False);

    public SymbolicTruth NotMet => new(Terms.False, Terms.True);

    public SymbolicTruth Insufficient => new(Terms.False, Terms.False);

    public SymbolicScalar Missing => new(Terms.False, Terms.Of(0), Terms.Of(0));

    public SymbolicTruth Of(Truth truth) => new(truth, Terms.Not(truth));

    public SymbolicScalar Exact(Whole code) => new(Terms.True, code, code);

    public SymbolicScalar Exact(Truth known, Whole code) => new(known, code, code);

    /// <summary>Whether exactly one value is known.</summary>
    public Truth IsExact(SymbolicValue value) => value switch
    {
        SymbolicTruth t => Terms.Or(t.Met, t.NotMet),
        SymbolicScalar s => ReferenceEquals(s.Low, s.High) ? s.Known : Terms.And(s.Known, Terms.Equal(s.Low, s.High)),
        SymbolicItem i => i.Known,
        _ => Terms.True,
    };

    public SymbolicTruth Not(SymbolicTruth a) => new(a.NotMet, a.Met);

    public SymbolicTruth And(SymbolicTruth a, SymbolicTruth b) => new(Terms.And(a.Met, b.Met), Terms.Or(a.NotMet, b.NotMet));

    public SymbolicTruth Or(SymbolicTruth a, SymbolicTruth b) => new(Terms.Or(a.Met, b.Met), Terms.And(a.NotMet, b.NotMet));

    /// <summary>The value where the condition holds, the other where it does not.</summary>
    public SymbolicValue If(Truth condition, SymbolicValue then, SymbolicValue otherwise) => (then, otherwise) switch
    {
        (SymbolicTruth a, SymbolicTruth b) => new SymbolicTruth(Terms.If(condition, a.Met, b.Met), Terms.If(condition, a.NotMet, b.NotMet)),
        (SymbolicScalar a, SymbolicScalar b) => If(condition, a, b),
        (SymbolicItem a, SymbolicItem b) => new SymbolicItem(Terms.If(condition, a.Known, b.Known),
            a.Members.Keys.Concat(b.Members.Keys).Distinct(StringComparer.Ordinal).ToDictionary(m => m, m => Of(a, b, m, condition), StringComparer.Ordinal)),
        (SymbolicSequence a, SymbolicSequence b) when ReferenceEquals(a, b) => a,
        _ => throw new UnsupportedConstructException("a choice between two sequences"),
    };

    public SymbolicScalar If(Truth condition, SymbolicScalar then, SymbolicScalar otherwise)
    {
        var low = Terms.If(condition, then.Low, otherwise.Low);
        bool exact = ReferenceEquals(then.Low, then.High) && ReferenceEquals(otherwise.Low, otherwise.High);
        return new(Terms.If(condition, then.Known, otherwise.Known), low, exact ? low : Terms.If(condition, then.High, otherwise.High));
    }

    /// <summary>Missing wherever the condition does not hold.</summary>
    public SymbolicScalar Where(Truth condition, SymbolicScalar value) => value with { Known = Terms.And(condition, value.Known) };

    /// <summary>A comparison that decides when both ends agree.</summary>
    public SymbolicTruth Compare(ComparisonOperator op, SymbolicValue left, RuleType leftType, SymbolicValue right, RuleType rightType)
    {
        if (left is SymbolicTruth p && right is SymbolicTruth q)
        {
            var decided = Terms.And(IsExact(p), IsExact(q));
            var same = Of(Terms.Same(p.Met, q.Met));
            return op switch
            {
                ComparisonOperator.Equal => new(Terms.And(decided, same.Met), Terms.And(decided, same.NotMet)),
                ComparisonOperator.NotEqual => new(Terms.And(decided, same.NotMet), Terms.And(decided, same.Met)),
                _ => throw new UnsupportedConstructException("an order between two conditions"),
            };
        }

        var (a, b) = (Scaled((SymbolicScalar)left, leftType, rightType), Scaled((SymbolicScalar)right, rightType, leftType));
        var known = Terms.And(a.Known, b.Known);
        return op switch
        {
            ComparisonOperator.Equal => Equal(known, a, b),
            ComparisonOperator.NotEqual => Not(Equal(known, a, b)),
            ComparisonOperator.Less => Less(known, a, b),
            ComparisonOperator.LessOrEqual => Not(Less(known, b, a)),
            ComparisonOperator.Greater => Less(known, b, a),
            _ => Not(Less(known, a, b)),
        };
    }

    /// <summary>The product, rounded once.</summary>
    public Whole Product(Whole a, Whole b) => Terms.RoundedQuotient(Terms.Multiply(a, b), Terms.Of(Number.Scale));

    /// <summary>The quotient of two numbers, rounded once; the divisor is not 0 where it is asked.</summary>
    public Whole Divided(Whole a, Whole b) => Rounded(Terms.Multiply(a, Terms.Of(Number.Scale)), b);

    /// <summary>A quotient of integers, rounded half away from zero, whatever the sign of the divisor.</summary>
    public Whole Rounded(Whole numerator, Whole denominator)
    {
        if (denominator.Least is { } least && least >= 0)
        {
            return Terms.RoundedQuotient(numerator, denominator);
        }

        var opposite = Terms.RoundedQuotient(Terms.Negate(numerator), Terms.Negate(denominator));
        return denominator.Most is { } most && most <= 0 ? opposite : Terms.If(Terms.Less(denominator, Terms.Of(0)), opposite, Terms.RoundedQuotient(numerator, denominator));
    }

    public Whole Least(Whole a, Whole b) => Terms.If(Terms.LessOrEqual(a, b), a, b);

    public Whole Greatest(Whole a, Whole b) => Terms.If(Terms.LessOrEqual(a, b), b, a);

    /// <summary>1 where it holds, 0 where it does not.</summary>
    public Whole AsOne(Truth truth) => Terms.If(truth, Terms.Of(1), Terms.Of(0));

    /// <summary>A level beside a number: its rank is compared as a number.</summary>
    private SymbolicScalar Scaled(SymbolicScalar value, RuleType own, RuleType other)
    {
        if (own.Kind != ValueKind.Level || other.Kind == ValueKind.Level)
        {
            return value;
        }

        var low = Terms.Multiply(value.Low, Terms.Of(Number.Scale));
        return value with { Low = low, High = ReferenceEquals(value.Low, value.High) ? low : Terms.Multiply(value.High, Terms.Of(Number.Scale)) };
    }

    private SymbolicTruth Equal(Truth known, SymbolicScalar a, SymbolicScalar b)
    {
        bool exact = ReferenceEquals(a.Low, a.High) && ReferenceEquals(b.Low, b.High);
        var met = exact ? Terms.Equal(a.Low, b.Low) : Terms.And(Terms.Equal(a.Low, a.High), Terms.Equal(b.Low, b.High), Terms.Equal(a.Low, b.Low));
        var notMet = exact ? Terms.Not(met) : Terms.Or(Terms.Less(a.High, b.Low), Terms.Less(b.High, a.Low));
        return new(Terms.And(known, met), Terms.And(known, notMet));
    }

    private SymbolicTruth Less(Truth known, SymbolicScalar a, SymbolicScalar b) =>
        new(Terms.And(known, Terms.Less(a.High, b.Low)), Terms.And(known, Terms.LessOrEqual(b.High, a.Low)));

    private SymbolicValue Of(SymbolicItem a, SymbolicItem b, string member, Truth condition) =>
        a.Members.TryGetValue(member, out var x) && b.Members.TryGetValue(member, out var y) ? If(condition, x, y)
            : a.Members.GetValueOrDefault(member) ?? b.Members[member];
}
