using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>Runs a declared fold over numbers, oldest first, on exact integers.</summary>
internal static class FoldEvaluator
{
    /// <summary>The result, or null where the declaration says that there is none.</summary>
    public static Number? Evaluate(Fold fold, MethodCall call, IEnumerable<Number> items)
    {
        var state = Start(fold, call.Arguments);
        var next = new Int128[state.Length];
        foreach (var item in items)
        {
            Step(fold, new Frame(state, item, call.Arguments), next);
            (state, next) = (next, state);
        }

        return Finish(fold, call, state);
    }

    /// <summary>What the fold gives after each item, and what it remembers.</summary>
    public static IReadOnlyList<MethodStep> Steps(Fold fold, MethodCall call, IReadOnlyList<Number> items)
    {
        var steps = new List<MethodStep>(items.Count);
        var state = Start(fold, call.Arguments);
        foreach (var item in items)
        {
            var next = new Int128[state.Length];
            Step(fold, new Frame(state, item, call.Arguments), next);
            state = next;
            steps.Add(new(Finish(fold, call, state), Named(fold, state)));
        }

        return steps;
    }

    /// <summary>Whether a condition between parameters holds.</summary>
    public static bool Holds(FoldCondition condition, IReadOnlyList<Number> arguments) => Holds(condition, new Frame([], default, arguments));

    private readonly record struct Frame(Int128[] State, Number Item, IReadOnlyList<Number> Arguments);

    /// <summary>The state before any score.</summary>
    public static Int128[] Start(Fold fold, IReadOnlyList<Number> arguments) =>
        [.. fold.State.Select(s => At(s.Scale, s.Start, new Frame([], default, arguments)))];

    private static void Step(Fold fold, Frame frame, Int128[] next)
    {
        for (int i = 0; i < next.Length; i++)
        {
            next[i] = At(fold.State[i].Scale, fold.State[i].Step, frame);
        }
    }

    private static Number? Finish(Fold fold, MethodCall call, Int128[] state)
    {
        var frame = new Frame(state, default, call.Arguments);
        return Holds(fold.HasResult, frame) ? Number.FromMicros(checked((long)Finish(fold.Finish, frame, call.Unit))) : null;
    }

    /// <summary>The result, rounded once to the unit asked for: where the declaration ends in a quotient, that quotient.</summary>
    private static Int128 Finish(FoldExpression expression, Frame frame, Int128 unit) => expression switch
    {
        FoldChoice c => Finish(Holds(c.Condition, frame) ? c.Then : c.Otherwise, frame, unit),
        FoldQuotient q => checked(Quotient(q, frame, unit) * unit),
        _ => checked(Rounding.Divide(At(1, expression, frame), unit) * unit),
    };

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
        FoldQuotient q => Quotient(q, frame, 1),
        FoldChoice c => At(c.Scale, Holds(c.Condition, frame) ? c.Then : c.Otherwise, frame),
        _ => throw new InvalidOperationException($"A fold expression of kind {expression.GetType().Name} is not known."),
    };

    private static Int128 Arithmetic(FoldArithmetic a, Frame frame) => a.Operator switch
    {
        ArithmeticOperator.Multiply => checked(Evaluate(a.Left, frame) * Evaluate(a.Right, frame)),
        ArithmeticOperator.Add => checked(At(a.Scale, a.Left, frame) + At(a.Scale, a.Right, frame)),
        _ => checked(At(a.Scale, a.Left, frame) - At(a.Scale, a.Right, frame)),
    };

    /// <summary>Both sides are brought to scales that differ by that of the result, so that the quotient comes out in its unit.</summary>
    private static Int128 Quotient(FoldQuotient q, Frame frame, Int128 unit)
    {
        int scale = Math.Max(q.Numerator.Scale, q.Denominator.Scale + q.To);
        return Rounding.Divide(At(scale, q.Numerator, frame), checked(At(scale - q.To, q.Denominator, frame) * unit));
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

    /// <summary>What is remembered, as numbers; a count of more than a number holds, or a scale above 2, is left out.</summary>
    private static Dictionary<string, Number> Named(Fold fold, Int128[] state)
    {
        var named = new Dictionary<string, Number>(StringComparer.Ordinal);
        for (int i = 0; i < state.Length; i++)
        {
            var micros = fold.State[i].Scale switch
            {
                0 => state[i] * Number.Scale,
                1 => state[i],
                2 => Rounding.Divide(state[i], Number.Scale),
                _ => Int128.MaxValue,
            };
            if (micros >= long.MinValue && micros <= long.MaxValue)
            {
                named[fold.State[i].Name] = Number.FromMicros((long)micros);
            }
        }

        return named;
    }
}
