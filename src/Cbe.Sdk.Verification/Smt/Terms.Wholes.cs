namespace Cbe.Sdk.Verification.Smt;

internal sealed partial class Terms
{
    public Whole If(Truth c, Whole a, Whole b) => Whole(Operation.If, c, a, b);

    public Whole Add(Whole a, Whole b) => Sum([a, b]);

    public Whole Sum(IReadOnlyList<Whole> all) => Linear([.. all.Select(a => (a, (Int128)1))]);

    public Whole Subtract(Whole a, Whole b) => Linear([(a, 1), (b, -1)]);

    public Whole Negate(Whole a) => Linear([(a, -1)]);

    public Whole Multiply(Whole a, Whole b) => a.IsConstant ? Linear([(b, a.Constant)]) : b.IsConstant ? Linear([(a, b.Constant)]) : Whole(Operation.Product, a, b);

    /// <summary>The quotient, rounded to the nearest, halves away from zero. The denominator is not 0 where it is asked for.</summary>
    public Whole RoundedQuotient(Whole numerator, Whole denominator) => Whole(Operation.RoundedQuotient, numerator, denominator);

    /// <summary>The quotient cut towards zero, as in C#. The denominator is not 0 where it is asked for.</summary>
    public Whole Quotient(Whole numerator, Whole denominator) => Whole(Operation.Quotient, numerator, denominator);

    /// <summary>What the quotient leaves, with the sign of the dividend, as in C#. The denominator is not 0 where it is asked for.</summary>
    public Whole Remainder(Whole numerator, Whole denominator) => Whole(Operation.Remainder, numerator, denominator);

    public Truth Less(Whole a, Whole b) => LessOrEqual(Add(a, Of(1)), b);

    public Truth LessOrEqual(Whole a, Whole b) => Made(new Truth { Operation = Operation.AtMost, Parts = [Subtract(a, b)], Id = _made.Count });

    public Truth Equal(Whole a, Whole b) => Made(new Truth { Operation = Operation.Equal, Parts = [Subtract(a, b)], Id = _made.Count });

    private Whole Linear(IReadOnlyList<(Whole Part, Int128 Factor)> all) =>
        Made(new Whole { Operation = Operation.Sum, Parts = [.. all.Select(a => a.Part)], Factors = [.. all.Select(a => a.Factor)], Id = _made.Count });

    private Whole Whole(Operation operation, params IReadOnlyList<Term> parts) =>
        Made(new Whole { Operation = operation, Parts = parts, Id = _made.Count });
}
