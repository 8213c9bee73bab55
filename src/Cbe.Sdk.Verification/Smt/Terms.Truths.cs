namespace Cbe.Sdk.Verification.Smt;

/// <summary>Truths are made of "and" and "not" alone, so that what means the same is more often the same term.</summary>
internal sealed partial class Terms
{
    public Truth Not(Truth a) => a.Operation switch
    {
        Operation.Constant => Of(a.Constant == 0),
        Operation.Not => (Truth)a.Parts[0],
        _ => Made(Operation.Not, [a]),
    };

    public Truth And(params IReadOnlyList<Truth> all)
    {
        var parts = new Conjunction(this);
        return parts.Add(all) ? parts.Result() : False;
    }

    public Truth Or(params IReadOnlyList<Truth> any) => Not(And([.. any.Select(Not)]));

    public Truth Implies(Truth a, Truth b) => Not(And(a, Not(b)));

    public Truth Same(Truth a, Truth b)
    {
        if (a.Operation == Operation.Not)
        {
            return Not(Same((Truth)a.Parts[0], b));
        }

        if (b.Operation == Operation.Not)
        {
            return Not(Same(a, (Truth)b.Parts[0]));
        }

        return a == b ? True : a.IsConstant ? SameAs(a, b) : b.IsConstant ? SameAs(b, a) : Made(Operation.Same, a.Id < b.Id ? [a, b] : [b, a]);
    }

    public Truth If(Truth c, Truth a, Truth b)
    {
        if (c.IsConstant || a == b)
        {
            return c == False ? b : a;
        }

        if (c.Operation == Operation.Not)
        {
            return If((Truth)c.Parts[0], b, a);
        }

        a = (Truth)Under(c, a, true);
        b = (Truth)Under(c, b, false);
        return a == c || a == True ? Or(c, b)
            : b == c || b == False ? And(c, a)
            : a == False ? And(Not(c), b)
            : b == True ? Or(Not(c), a)
            : a == b ? a
            : a == Not(b) ? Same(c, a)
            : Made(Operation.If, [c, a, b]);
    }

    private Truth SameAs(Truth constant, Truth a) => constant == True ? a : Not(a);

    /// <summary>What an arm is where the condition is known: of a choice by the same condition one side alone matters.</summary>
    private static Term Under(Truth condition, Term arm, bool holds) =>
        arm.Operation == Operation.If && arm.Parts[0] == condition ? arm.Parts[holds ? 1 : 2] : arm;

    private Truth Made(Operation operation, IReadOnlyList<Term> parts, Int128 constant = default) =>
        Made(new Truth { Operation = operation, Parts = parts, Constant = constant, Id = _made.Count });

    /// <summary>For a conjunction that has been put in order.</summary>
    internal Truth AndOf(IReadOnlyList<Truth> parts) => Made(Operation.And, parts);
}
