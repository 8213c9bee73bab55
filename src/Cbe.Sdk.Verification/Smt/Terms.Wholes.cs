namespace Cbe.Sdk.Verification.Smt;

internal sealed partial class Terms
{
    public Whole If(Truth c, Whole a, Whole b)
    {
        if (c.IsConstant || a == b)
        {
            return c == False ? b : a;
        }

        if (c.Operation == Operation.Not)
        {
            return If((Truth)c.Parts[0], b, a);
        }

        a = (Whole)Under(c, a, true);
        b = (Whole)Under(c, b, false);
        return a == b ? a
            : a.Operation == Operation.If && a.Parts[2] == b ? If(And(c, (Truth)a.Parts[0]), (Whole)a.Parts[1], b)
            : b.Operation == Operation.If && b.Parts[1] == a ? If(Or(c, (Truth)b.Parts[0]), a, (Whole)b.Parts[2])
            : Made(Operation.If, [c, a, b], Bounds.Of(a).Or(Bounds.Of(b)));
    }

    public Whole Add(Whole a, Whole b) => Sum([a, b]);

    public Whole Sum(IReadOnlyList<Whole> all)
    {
        var sum = new LinearSum();
        foreach (var part in all)
        {
            sum.Add(part, 1);
        }

        return Sum(sum);
    }

    public Whole Subtract(Whole a, Whole b) => Sum(new LinearSum().Add(a, 1).Add(b, -1));

    public Whole Negate(Whole a) => Times(a, -1);

    public Whole Multiply(Whole a, Whole b)
    {
        if (a.IsConstant || b.IsConstant)
        {
            return a.IsConstant ? Times(b, a.Constant) : Times(a, b.Constant);
        }

        // A choice with a number in it is split, so that less is multiplied by what varies.
        return IsChoiceOfNumber(a) ? If((Truth)a.Parts[0], Multiply((Whole)a.Parts[1], b), Multiply((Whole)a.Parts[2], b))
            : IsChoiceOfNumber(b) ? Multiply(b, a)
            : Made(Operation.Product, a.Id <= b.Id ? [a, b] : [b, a], Bounds.Of(a).Times(Bounds.Of(b)));
    }

    internal Whole Times(Whole a, Int128 factor) => Sum(new LinearSum().Add(a, factor));

    internal Whole Sum(LinearSum sum)
    {
        if (sum.IsAtom)
        {
            return sum.Atom;
        }

        var bounds = sum.Bounds();
        return Made(new Whole
        {
            Operation = sum.Parts.Count == 0 ? Operation.Constant : Operation.Sum,
            Parts = [.. sum.Parts.Keys],
            Factors = [.. sum.Parts.Values],
            Constant = sum.Constant,
            Least = bounds.Least,
            Most = bounds.Most,
            Id = _made.Count,
        });
    }

    private static bool IsChoiceOfNumber(Whole a) => a.Operation == Operation.If && (a.Parts[1].IsConstant || a.Parts[2].IsConstant);

    private Whole Made(Operation operation, IReadOnlyList<Term> parts, Bounds bounds) =>
        bounds.Least is { } only && bounds.Most == only ? Of(only)
        : Made(new Whole { Operation = operation, Parts = parts, Least = bounds.Least, Most = bounds.Most, Id = _made.Count });
}
