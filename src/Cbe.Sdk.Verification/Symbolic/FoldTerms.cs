using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>A mastery method from its declaration: its state before any score, what a score makes of it, and its result, as terms.</summary>
internal sealed class FoldTerms(SymbolicAlgebra algebra, Fold fold, IReadOnlyList<Number> arguments, int digits)
{
    private readonly Terms _terms = algebra.Terms;

    /// <summary>The declaration of a method.</summary>
    /// <exception cref="UnsupportedConstructException">It has none.</exception>
    public static Fold Declared(MasteryMethod method) =>
        method as Fold ?? throw new UnsupportedConstructException($"`{method.Name}`, which needs all scores at once and is no fold");

    public IReadOnlyList<Whole> Start() => [.. fold.State.Select(s => At(s.Scale, s.Start, [], null))];

    public IReadOnlyList<Whole> Step(IReadOnlyList<Whole> state, Whole item) => [.. fold.State.Select(s => At(s.Scale, s.Step, state, item))];

    /// <summary>The state after scores of which not all are there.</summary>
    public IReadOnlyList<Whole> After(IReadOnlyList<Whole> state, Truth counts, Whole item) =>
        [.. state.Zip(Step(state, item), (before, after) => _terms.If(counts, after, before))];

    public SymbolicScalar Result(IReadOnlyList<Whole> state) => algebra.Exact(Holds(fold.HasResult, state, null), Finish(fold.Finish, state));

    /// <summary>The result over so many scores, oldest first.</summary>
    public SymbolicScalar Over(IEnumerable<(Truth Counts, Whole Value)> scores) =>
        Result(scores.Aggregate(Start(), (state, score) => After(state, score.Counts, score.Value)));

    private Int128 Unit => Enumerable.Range(digits, Number.FractionalDigits - digits).Aggregate((Int128)1, (u, _) => u * 10);

    private Whole Finish(FoldExpression expression, IReadOnlyList<Whole> state) => expression switch
    {
        FoldChoice c => _terms.If(Holds(c.Condition, state, null), Finish(c.Then, state), Finish(c.Otherwise, state)),
        FoldQuotient q => _terms.Multiply(Quotient(q, state, null, Unit), _terms.Of(Unit)),
        _ => _terms.Multiply(_terms.RoundedQuotient(At(1, expression, state, null), _terms.Of(Unit)), _terms.Of(Unit)),
    };

    private Whole At(int scale, FoldExpression expression, IReadOnlyList<Whole> state, Whole? item) => Up(Of(expression, state, item), scale - expression.Scale);

    private Whole Up(Whole whole, int factors)
    {
        for (int i = 0; i < factors; i++)
        {
            whole = _terms.Multiply(whole, _terms.Of(Number.Scale));
        }

        return whole;
    }

    private Whole Of(FoldExpression expression, IReadOnlyList<Whole> state, Whole? item) => expression switch
    {
        FoldConstant c => _terms.Of(c.Integer),
        FoldItem => item ?? throw new UnsupportedConstructException("a result that reads a score"),
        FoldArgument a => _terms.Of(arguments[a.Index].Micros),
        FoldVariable v => state[v.Index],
        FoldArithmetic { Operator: ArithmeticOperator.Multiply } a => _terms.Multiply(Of(a.Left, state, item), Of(a.Right, state, item)),
        FoldArithmetic { Operator: ArithmeticOperator.Add } a => _terms.Add(At(a.Scale, a.Left, state, item), At(a.Scale, a.Right, state, item)),
        FoldArithmetic a => _terms.Subtract(At(a.Scale, a.Left, state, item), At(a.Scale, a.Right, state, item)),
        FoldQuotient q => Quotient(q, state, item, 1),
        FoldChoice c => _terms.If(Holds(c.Condition, state, item), At(c.Scale, c.Then, state, item), At(c.Scale, c.Otherwise, state, item)),
        _ => throw new UnsupportedConstructException($"a fold expression of kind {expression.GetType().Name}"),
    };

    private Truth Holds(FoldCondition condition, IReadOnlyList<Whole> state, Whole? item)
    {
        int scale = Math.Max(condition.Left.Scale, condition.Right.Scale);
        var (left, right) = (At(scale, condition.Left, state, item), At(scale, condition.Right, state, item));
        return condition.Operator switch
        {
            ComparisonOperator.Equal => _terms.Equal(left, right),
            ComparisonOperator.NotEqual => _terms.Not(_terms.Equal(left, right)),
            ComparisonOperator.Less => _terms.Less(left, right),
            ComparisonOperator.LessOrEqual => _terms.LessOrEqual(left, right),
            ComparisonOperator.Greater => _terms.Less(right, left),
            _ => _terms.LessOrEqual(right, left),
        };
    }

    /// <summary>Both sides are brought to scales that differ by that of the result, so that the quotient comes out in its unit.</summary>
    private Whole Quotient(FoldQuotient q, IReadOnlyList<Whole> state, Whole? item, Int128 unit)
    {
        int shift = q.To + q.Denominator.Scale - q.Numerator.Scale;
        var numerator = Up(Of(q.Numerator, state, item), Math.Max(0, shift));
        var denominator = _terms.Multiply(Up(Of(q.Denominator, state, item), Math.Max(0, -shift)), _terms.Of(unit));
        return algebra.Rounded(numerator, denominator);
    }
}
