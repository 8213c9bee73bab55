namespace Cbe.Sdk.Verification.Smt;

internal sealed partial class Terms
{
    /// <summary>The quotient, rounded to the nearest, halves away from zero. Where the denominator is 0 it says nothing.</summary>
    public Whole RoundedQuotient(Whole numerator, Whole denominator) =>
        Divided(Operation.RoundedQuotient, numerator, denominator, Arithmetic.RoundedQuotient);

    /// <summary>The quotient cut towards zero, as in C#. Where the denominator is 0 it says nothing.</summary>
    public Whole Quotient(Whole numerator, Whole denominator) => Divided(Operation.Quotient, numerator, denominator, Arithmetic.Quotient);

    /// <summary>What the quotient leaves, with the sign of the dividend, as in C#. Where the denominator is 0 it says nothing.</summary>
    public Whole Remainder(Whole numerator, Whole denominator)
    {
        var quotient = Quotient(numerator, denominator);
        if (denominator.IsConstant)
        {
            var left = Subtract(numerator, Times(quotient, denominator.Constant));
            if (left.IsConstant || quotient.IsConstant)
            {
                return left;
            }
        }

        return Made(Operation.Remainder, [numerator, denominator, quotient], Bounds.Of(numerator).Left(Bounds.Of(denominator)));
    }

    private Whole Divided(Operation operation, Whole numerator, Whole denominator, Func<Int128, Int128, Int128> divide)
    {
        if (!denominator.IsConstant)
        {
            return numerator.IsConstant && numerator.Constant == 0
                ? numerator
                : Made(operation, [numerator, denominator], Bounds.Of(numerator).Over(Bounds.Of(denominator), divide));
        }

        var by = denominator.Constant;
        if (by < 0)
        {
            return Divided(operation, Negate(numerator), Of(-by), divide);
        }

        if (numerator.IsConstant || by == 0)
        {
            return Of(divide(numerator.Constant, by));
        }

        var sum = new LinearSum().Add(numerator, 1);
        var common = Arithmetic.CommonDivisor(Arithmetic.CommonDivisor(sum.CommonDivisor(), sum.Constant), by);
        if (common > 1)
        {
            numerator = Sum(sum.PartsOver(common).Add(sum.Constant / common));
            by /= common;
        }

        return by == 1 ? numerator
            : IsChoiceOfNumber(numerator) ? If((Truth)numerator.Parts[0], Divided(operation, (Whole)numerator.Parts[1], Of(by), divide), Divided(operation, (Whole)numerator.Parts[2], Of(by), divide))
            : Made(operation, [numerator, Of(by)], Bounds.Of(numerator).Over(new(by, by), divide));
    }
}
