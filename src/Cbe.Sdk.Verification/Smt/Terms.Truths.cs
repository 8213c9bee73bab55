namespace Cbe.Sdk.Verification.Smt;

internal sealed partial class Terms
{
    public Truth Not(Truth a) => a.IsConstant ? Of(a.Constant == 0) : a.Operation == Operation.Not ? (Truth)a.Parts[0] : Truth(Operation.Not, a);

    public Truth And(params IReadOnlyList<Truth> all) => Truth(Operation.And, [.. all]);

    public Truth Or(params IReadOnlyList<Truth> any) => Truth(Operation.Or, [.. any]);

    public Truth Implies(Truth a, Truth b) => Or(Not(a), b);

    public Truth Same(Truth a, Truth b) => Truth(Operation.Same, a, b);

    public Truth If(Truth c, Truth a, Truth b) => Truth(Operation.If, c, a, b);

    private Truth Truth(Operation operation, params IReadOnlyList<Term> parts) =>
        Made(new Truth { Operation = operation, Parts = parts, Id = _made.Count });
}
