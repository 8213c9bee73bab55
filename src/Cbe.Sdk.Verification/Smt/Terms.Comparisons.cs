namespace Cbe.Sdk.Verification.Smt;

/// <summary>
/// Comparisons are brought into one form: parts with factors that have no common divisor, the first of them above 0, against a constant.
/// </summary>
internal sealed partial class Terms
{
    private readonly Dictionary<(Whole, Int128, Operation), Truth> _compared = [];

    public Truth Less(Whole a, Whole b) => AtMost(new LinearSum().Add(a, 1).Add(b, -1), -1);

    public Truth LessOrEqual(Whole a, Whole b) => AtMost(new LinearSum().Add(a, 1).Add(b, -1), 0);

    public Truth Equal(Whole a, Whole b) => Equal(new LinearSum().Add(a, 1).Add(b, -1), 0);

    internal Truth AtMost(Whole a, Int128 most) => AtMost(new LinearSum().Add(a, 1), most);

    private Truth AtMost(LinearSum sum, Int128 most)
    {
        most -= sum.Constant;
        if (sum.Parts.Count == 0)
        {
            return Of(most >= 0);
        }

        var common = sum.CommonDivisor();
        most = Arithmetic.Floor(most, common);
        return sum.Parts.Values[0] > 0
            ? Compared(Sum(sum.PartsOver(common)), most, Operation.AtMost)
            : Not(Compared(Sum(sum.PartsOver(-common)), -most - 1, Operation.AtMost));
    }

    private Truth Equal(LinearSum sum, Int128 to)
    {
        to -= sum.Constant;
        if (sum.Parts.Count == 0)
        {
            return Of(to == 0);
        }

        var common = sum.CommonDivisor();
        if (to % common != 0)
        {
            return False;
        }

        common = sum.Parts.Values[0] > 0 ? common : -common;
        return Compared(Sum(sum.PartsOver(common)), to / common, Operation.Equal);
    }

    private Truth Compared(Whole a, Int128 to, Operation operation)
    {
        if (!_compared.TryGetValue((a, to, operation), out var truth))
        {
            truth = Decided(a, to, operation) ?? (operation == Operation.AtMost ? AtMostOf(a, to) : EqualOf(a, to));
            _compared.Add((a, to, operation), truth);
        }

        return truth;
    }

    /// <summary>The answer where what the term can be decides; null where it does not.</summary>
    private Truth? Decided(Whole a, Int128 to, Operation operation) =>
        a.Least > to ? False
        : operation == Operation.AtMost ? (a.Most <= to ? True : null)
        : a.Most < to ? False
        : a.IsConstant ? True
        : null;

    private Truth AtMostOf(Whole a, Int128 most) => a.Operation switch
    {
        Operation.If when IsSplit(a, most, Operation.AtMost) => Split(a, most, Operation.AtMost),
        Operation.RoundedQuotient when Signed(a) is var (n, d) => RoundedAtMost(n, d, most),
        Operation.Quotient when Signed(a) is var (n, d) => CutAtMost(n, d, most),
        _ => Made(Operation.AtMost, [a], most),
    };

    private Truth EqualOf(Whole a, Int128 to) =>
        a.Operation == Operation.If && IsSplit(a, to, Operation.Equal) ? Split(a, to, Operation.Equal)
        : a.Operation is Operation.RoundedQuotient or Operation.Quotient && Signed(a) is not null ? And(AtMost(a, to), Not(AtMost(a, to - 1)))
        : a.Most == to ? Not(AtMost(a, to - 1))
        : a.Least == to ? AtMost(a, to)
        : Made(Operation.Equal, [a], to);

    /// <summary>Rounded is at most c: 2n &lt; (2c + 1)d for c at least 0, where the half goes up, and 2n &lt;= (2c + 1)d below, where it goes down.</summary>
    private Truth RoundedAtMost(Whole n, Whole d, Int128 most) =>
        AtMost(new LinearSum().Add(n, 2).Add(d, -((2 * most) + 1)), most >= 0 ? -1 : 0);

    /// <summary>Cut towards zero is at most c: n &lt; (c + 1)d for c at least 0, and n &lt;= cd below.</summary>
    private Truth CutAtMost(Whole n, Whole d, Int128 most) =>
        most >= 0 ? AtMost(new LinearSum().Add(n, 1).Add(d, -(most + 1)), -1) : AtMost(new LinearSum().Add(n, 1).Add(d, -most), 0);

    /// <summary>Numerator and denominator such that the denominator is above 0; null where its sign is not known.</summary>
    private (Whole Numerator, Whole Denominator)? Signed(Whole quotient)
    {
        var (n, d) = ((Whole)quotient.Parts[0], (Whole)quotient.Parts[1]);
        return d.Least >= 0 ? (n, d) : d.Most <= 0 ? (Negate(n), Negate(d)) : null;
    }

    /// <summary>Whether a choice is better compared arm by arm: where that decides an arm, or rids one of a quotient.</summary>
    private bool IsSplit(Whole choice, Int128 to, Operation operation) =>
        Decided((Whole)choice.Parts[1], to, operation) is not null || Decided((Whole)choice.Parts[2], to, operation) is not null || LeadsToQuotient(choice);

    private Truth Split(Whole choice, Int128 to, Operation operation) =>
        If((Truth)choice.Parts[0], Comparison((Whole)choice.Parts[1], to, operation), Comparison((Whole)choice.Parts[2], to, operation));

    private Truth Comparison(Whole a, Int128 to, Operation operation) =>
        operation == Operation.AtMost ? AtMost(a, to) : Equal(new LinearSum().Add(a, 1), to);
}
