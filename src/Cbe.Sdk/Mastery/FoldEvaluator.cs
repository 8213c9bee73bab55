using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>Runs a declared fold over numbers, oldest first, on exact integers.</summary>
internal static class FoldEvaluator
{
    /// <summary>The result, or null where the declaration says that there is none.</summary>
    public static Number? Evaluate(Fold fold, IReadOnlyList<Number> arguments, IEnumerable<Number> items, Action<Int128[]>? afterStep = null)
    {
        var state = fold.State.Select(s => s.Initial).ToArray();
        var next = new Int128[state.Length];
        foreach (var item in items)
        {
            for (int i = 0; i < state.Length; i++)
            {
                next[i] = At(fold.State[i].Scale, fold.State[i].Step, new Frame(state, item, arguments));
            }

            (state, next) = (next, state);
            afterStep?.Invoke(state);
        }

        var last = new Frame(state, default, arguments);
        return Holds(fold.HasResult, last) ? Number.FromMicros(checked((long)At(1, fold.Finish, last))) : null;
    }

    /// <summary>
    /// The result as decisions use it: none also where a method breaks its word, by a denominator of zero, by leaving
    /// 128 bits or by a result outside its items. Registering a method tries it out; this is for what the trial did not meet.
    /// </summary>
    public static Number? EvaluateSafely(Fold fold, IReadOnlyList<Number> arguments, IReadOnlyCollection<Number> items)
    {
        try
        {
            return Evaluate(fold, arguments, items) is { } result && items.Count > 0 && result >= items.Min() && result <= items.Max() ? result : null;
        }
        catch (Exception e) when (e is OverflowException or DivideByZeroException)
        {
            return null;
        }
    }

    /// <summary>What the fold would give after each item, for explanations.</summary>
    public static IReadOnlyList<Number?> Steps(Fold fold, IReadOnlyList<Number> arguments, IEnumerable<Number> items)
    {
        var steps = new List<Number?>();
        Evaluate(fold, arguments, items, state =>
        {
            var frame = new Frame(state, default, arguments);
            steps.Add(Holds(fold.HasResult, frame) ? Number.FromMicros(checked((long)At(1, fold.Finish, frame))) : null);
        });
        return steps;
    }

    private readonly record struct Frame(Int128[] State, Number Item, IReadOnlyList<Number> Arguments);

    private static Int128 At(int scale, FoldExpression expression, Frame frame)
    {
        var value = Evaluate(expression, frame);
        for (int s = expression.Scale; s < scale; s++)
        {
            value = checked(value * Number.Scale);
        }

        return value;
    }

    private static Int128 Evaluate(FoldExpression expression, Frame frame) => expression switch
    {
        FoldConstant c => c.Integer,
        FoldItem => frame.Item.Micros,
        FoldArgument a => frame.Arguments[a.Index].Micros,
        FoldVariable v => frame.State[v.Index],
        FoldArithmetic a => Arithmetic(a, frame),
        FoldQuotient q => Quotient(q, frame),
        FoldChoice c => At(c.Scale, Holds(c.Condition, frame) ? c.Then : c.Otherwise, frame),
        _ => throw new InvalidOperationException($"A fold expression of kind {expression.GetType().Name} is not known."),
    };

    private static Int128 Arithmetic(FoldArithmetic a, Frame frame) => a.Operator switch
    {
        ArithmeticOperator.Multiply => checked(Evaluate(a.Left, frame) * Evaluate(a.Right, frame)),
        ArithmeticOperator.Add => checked(At(a.Scale, a.Left, frame) + At(a.Scale, a.Right, frame)),
        _ => checked(At(a.Scale, a.Left, frame) - At(a.Scale, a.Right, frame)),
    };

    /// <summary>Both sides are brought to scales that differ by one, so that the quotient comes out in millionths.</summary>
    private static Int128 Quotient(FoldQuotient q, Frame frame)
    {
        int scale = Math.Max(q.Numerator.Scale, q.Denominator.Scale + 1);
        return Rounding.Divide(At(scale, q.Numerator, frame), At(scale - 1, q.Denominator, frame));
    }

    private static bool Holds(FoldCondition condition, Frame frame)
    {
        int scale = Math.Max(condition.Left.Scale, condition.Right.Scale);
        int order = At(scale, condition.Left, frame).CompareTo(At(scale, condition.Right, frame));
        return condition.Operator switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.NotEqual => order != 0,
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }
}
