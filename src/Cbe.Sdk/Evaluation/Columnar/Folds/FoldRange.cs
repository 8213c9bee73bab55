using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Folds;

/// <summary>
/// How many scores of a range a fold can take before some value on the way could leave 64 bits: every expression is
/// followed with the least and the most that it can be, score after score.
/// </summary>
internal sealed class FoldRange
{
    /// <summary>Looking further costs more than it gives: lanes longer than this go in 128 bits.</summary>
    public const int MostSteps = 512;

    /// <summary>Half of what 64 bits hold, so that rounding has room.</summary>
    private const long Limit = long.MaxValue / 2;

    private readonly Fold _fold;
    private readonly MethodCall _call;
    private readonly (Int128 Least, Int128 Most) _score;
    private (Int128 Least, Int128 Most)[] _state = [];

    private FoldRange(Fold fold, MethodCall call, long most)
    {
        _fold = fold;
        _call = call;
        _score = (-(Int128)most, most);
    }

    /// <summary>The number of scores, up to <see cref="MostSteps"/>, for which 64 bits suffice; -1 where they do not even without a score.</summary>
    public static int StepsIn64Bits(Fold fold, MethodCall call, long most)
    {
        var range = new FoldRange(fold, call, most);
        int steps = -1;
        try
        {
            range._state = [.. fold.State.Select(s => range.At(s.Scale, s.Start))];
            range.Finish();
            for (steps = 0; steps < MostSteps; steps++)
            {
                var next = fold.State.Select(s => range.At(s.Scale, s.Step)).ToArray();
                if (next.SequenceEqual(range._state))
                {
                    return MostSteps;
                }

                range._state = next;
                range.Finish();
            }
        }
        catch (OverflowException)
        {
            // It left 64 bits with the score after these.
        }

        return steps;
    }

    private void Finish()
    {
        Compared(_fold.HasResult);
        Finish(_fold.Finish);
    }

    private void Finish(FoldExpression expression)
    {
        switch (expression)
        {
            case FoldChoice c:
                Compared(c.Condition);
                Finish(c.Then);
                Finish(c.Otherwise);
                break;
            case FoldQuotient q:
                Times(Quotient(q, _call.Unit), _call.Unit);
                break;
            default:
                Times(At(1, expression), 1);
                Times((_call.Unit, _call.Unit), 2);
                break;
        }
    }

    private void Compared(FoldCondition condition)
    {
        int scale = Math.Max(condition.Left.Scale, condition.Right.Scale);
        At(scale, condition.Left);
        At(scale, condition.Right);
    }

    private (Int128 Least, Int128 Most) At(int scale, FoldExpression expression)
    {
        var value = Of(expression);
        for (int s = expression.Scale; s < scale; s++)
        {
            value = Times(value, Number.Scale);
        }

        return value;
    }

    private (Int128 Least, Int128 Most) Of(FoldExpression expression)
    {
        switch (expression)
        {
            case FoldConstant c:
                return Held((c.Integer, c.Integer));
            case FoldItem:
                return Held(_score);
            case FoldArgument a:
                return (_call.Arguments[a.Index].Micros, _call.Arguments[a.Index].Micros);
            case FoldVariable v:
                return _state[v.Index];
            case FoldArithmetic { Operator: ArithmeticOperator.Multiply } a:
                return Product(Of(a.Left), Of(a.Right));
            case FoldArithmetic a:
                var (left, right) = (At(a.Scale, a.Left), At(a.Scale, a.Right));
                return Held(a.Operator == ArithmeticOperator.Add ? (left.Least + right.Least, left.Most + right.Most) : (left.Least - right.Most, left.Most - right.Least));
            case FoldQuotient q:
                return Quotient(q, 1);
            case FoldChoice c:
                Compared(c.Condition);
                var (then, otherwise) = (At(c.Scale, c.Then), At(c.Scale, c.Otherwise));
                return (Int128.Min(then.Least, otherwise.Least), Int128.Max(then.Most, otherwise.Most));
            default:
                throw new InvalidOperationException($"A fold expression of kind {expression.GetType().Name} is not known.");
        }
    }

    /// <summary>Between the quotients of the ends; where the divisor may be zero, at most the dividend, for a divisor is whole.</summary>
    private (Int128 Least, Int128 Most) Quotient(FoldQuotient q, Int128 unit)
    {
        int scale = Math.Max(q.Numerator.Scale, q.Denominator.Scale + q.To);
        var (least, most) = At(scale, q.Numerator);
        var divisor = Times(At(scale - q.To, q.Denominator), unit);
        if (divisor.Least <= 0 && divisor.Most >= 0)
        {
            var magnitude = Int128.Max(Int128.Abs(least), Int128.Abs(most));
            return (-magnitude, magnitude);
        }

        Int128[] ends = [Rounding.Divide(least, divisor.Least), Rounding.Divide(least, divisor.Most), Rounding.Divide(most, divisor.Least), Rounding.Divide(most, divisor.Most)];
        return (ends.Min(), ends.Max());
    }

    private static (Int128 Least, Int128 Most) Times((Int128 Least, Int128 Most) value, Int128 factor) => Product(value, (factor, factor));

    /// <summary>Both factors are within 64 bits, so that 128 hold every product.</summary>
    private static (Int128 Least, Int128 Most) Product((Int128 Least, Int128 Most) a, (Int128 Least, Int128 Most) b)
    {
        Int128[] ends = [a.Least * b.Least, a.Least * b.Most, a.Most * b.Least, a.Most * b.Most];
        return Held((ends.Min(), ends.Max()));
    }

    private static (Int128 Least, Int128 Most) Held((Int128 Least, Int128 Most) value) =>
        value.Least < -Limit || value.Most > Limit ? throw new OverflowException() : value;
}
