using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Folds;

/// <summary>
/// Makes flat instructions of a fold's expressions. Nothing is evaluated that the declaration would not evaluate: a choice
/// jumps, so that the quotient of the other branch cannot fail. What stands twice is computed once where the first place
/// is on the way to the second.
/// </summary>
internal sealed class FoldCompiler
{
    private readonly MethodCall _call;
    private readonly int _states;
    private readonly List<Int128> _constants = [];
    private readonly Dictionary<Int128, int> _constantAt = [];
    private readonly List<FoldOperation> _operations = [];
    private Dictionary<FoldExpression, int> _made = [];
    private int _temporaries;

    private FoldCompiler(Fold fold, MethodCall call)
    {
        _call = call;
        _states = fold.State.Count;
    }

    /// <summary>Registers: the state, the state after the step, the score, the result, constants and what is in between.</summary>
    public static FoldProgram Compile(Fold fold, MethodCall call)
    {
        var compiler = new FoldCompiler(fold, call);
        for (int i = 0; i < fold.State.Count; i++)
        {
            compiler.Copy(compiler._states + i, compiler.At(fold.State[i].Scale, fold.State[i].Step));
        }

        var step = compiler.Take();
        int unless = compiler.Unless(fold.HasResult);
        compiler.Finish(fold.Finish);
        int end = compiler.Emit(new(FoldCode.Jump, 0));
        compiler.Land(unless);
        compiler.Emit(new(FoldCode.None, 0));
        compiler.Land(end);
        var finish = compiler.Take();
        return new FoldProgram(compiler._states, [.. compiler._constants], compiler._temporaries, step, finish);
    }

    private int ItemRegister => 2 * _states;

    private int ResultRegister => ItemRegister + 1;

    /// <summary>Constants come first after these, counted down from -1 until the program knows how many there are.</summary>
    private int Constant(Int128 value)
    {
        if (!_constantAt.TryGetValue(value, out int at))
        {
            _constants.Add(value);
            at = -_constants.Count;
            _constantAt.Add(value, at);
        }

        return at;
    }

    private int Temporary() => ResultRegister + ++_temporaries;

    private FoldOperation[] Take()
    {
        FoldOperation[] taken = [.. _operations];
        _operations.Clear();
        _made = [];
        return taken;
    }

    private int Emit(FoldOperation operation)
    {
        _operations.Add(operation);
        return _operations.Count - 1;
    }

    /// <summary>Lets a jump lead here.</summary>
    private void Land(int jump) => _operations[jump] = _operations[jump] with { Target = _operations.Count };

    private void Copy(int target, int from) => Emit(new(FoldCode.Copy, target, from));

    private int Make(FoldCode code, int a, int b)
    {
        int target = Temporary();
        Emit(new(code, target, a, b));
        return target;
    }

    private int Unless(FoldCondition condition)
    {
        int scale = Math.Max(condition.Left.Scale, condition.Right.Scale);
        int left = At(scale, condition.Left);
        int right = At(scale, condition.Right);
        return Emit(new(FoldCode.Unless, 0, left, right, condition.Operator));
    }

    private int At(int scale, FoldExpression expression)
    {
        int value = Evaluate(expression);
        return scale > expression.Scale ? Make(FoldCode.Multiply, value, Constant(Power(scale - expression.Scale))) : value;
    }

    private int Evaluate(FoldExpression expression) => expression switch
    {
        FoldConstant c => Constant(c.Integer),
        FoldItem => ItemRegister,
        FoldArgument a => Constant(_call.Arguments[a.Index].Micros),
        FoldVariable v => v.Index,
        _ when _made.TryGetValue(expression, out int made) => made,
        _ => _made[expression] = Compute(expression),
    };

    private int Compute(FoldExpression expression)
    {
        switch (expression)
        {
            case FoldArithmetic { Operator: ArithmeticOperator.Multiply } a:
                return Make(FoldCode.Multiply, Evaluate(a.Left), Evaluate(a.Right));
            case FoldArithmetic a:
                return Make(a.Operator == ArithmeticOperator.Add ? FoldCode.Add : FoldCode.Subtract, At(a.Scale, a.Left), At(a.Scale, a.Right));
            case FoldQuotient q:
                return Quotient(q, 1);
            case FoldChoice c:
                int target = Temporary();
                Choose(c, branch => Copy(target, At(c.Scale, branch)));
                return target;
            default:
                throw new InvalidOperationException($"A fold expression of kind {expression.GetType().Name} is not known.");
        }
    }

    private int Quotient(FoldQuotient q, Int128 unit)
    {
        int scale = Math.Max(q.Numerator.Scale, q.Denominator.Scale + q.To);
        int numerator = At(scale, q.Numerator);
        return Make(FoldCode.Divide, numerator, Times(At(scale - q.To, q.Denominator), unit));
    }

    /// <summary>The result, rounded once to the unit asked for: where the declaration ends in a quotient, that quotient.</summary>
    private void Finish(FoldExpression expression)
    {
        switch (expression)
        {
            case FoldChoice c:
                Choose(c, Finish);
                break;
            case FoldQuotient q:
                Copy(ResultRegister, Times(Quotient(q, _call.Unit), _call.Unit));
                break;
            default:
                int value = At(1, expression);
                Copy(ResultRegister, _call.Unit == 1 ? value : Times(Make(FoldCode.Divide, value, Constant(_call.Unit)), _call.Unit));
                break;
        }
    }

    private int Times(int value, Int128 unit) => unit == 1 ? value : Make(FoldCode.Multiply, value, Constant(unit));

    /// <summary>One branch or the other; what is made in a branch is known in it alone.</summary>
    private void Choose(FoldChoice choice, Action<FoldExpression> branch)
    {
        int unless = Unless(choice.Condition);
        var before = _made;
        _made = new(before);
        branch(choice.Then);
        int end = Emit(new(FoldCode.Jump, 0));
        Land(unless);
        _made = new(before);
        branch(choice.Otherwise);
        Land(end);
        _made = before;
    }

    private static Int128 Power(int of)
    {
        Int128 power = 1;
        for (int i = 0; i < of; i++)
        {
            power *= Number.Scale;
        }

        return power;
    }
}
