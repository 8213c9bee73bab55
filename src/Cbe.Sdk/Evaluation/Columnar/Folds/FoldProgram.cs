using System.Numerics;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Folds;

/// <summary>A fold as flat instructions over registers of 64 or 128 bits: the state, the next state, the score, the result, constants, what is in between. Immutable.</summary>
internal sealed unsafe class FoldProgram
{
    private readonly FoldOperation[] _step;
    private readonly FoldOperation[] _finish;
    private readonly Int128[] _constants;

    /// <summary>Takes instructions whose constants have the registers -1, -2 and so on, and whose temporaries follow the result.</summary>
    public FoldProgram(int states, Int128[] constants, int temporaries, FoldOperation[] step, FoldOperation[] finish)
    {
        States = states;
        _constants = constants;
        int firstConstant = Result + 1 + temporaries;
        Registers = firstConstant + constants.Length;
        _step = [.. step.Select(Placed)];
        _finish = [.. finish.Select(Placed)];

        FoldOperation Placed(FoldOperation o) => o with { A = Place(o.A), B = Place(o.B) };
        int Place(int register) => register < 0 ? firstConstant - register - 1 : register;
    }

    /// <summary>How many variables are remembered.</summary>
    public int States { get; }

    /// <summary>The register of the score.</summary>
    public int Item => 2 * States;

    /// <summary>The register of the result.</summary>
    public int Result => Item + 1;

    /// <summary>How many registers there are.</summary>
    public int Registers { get; }

    /// <summary>Puts the constants into their registers.</summary>
    public void Begin<T>(T* registers)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = 0; i < _constants.Length; i++)
        {
            registers[Registers - _constants.Length + i] = T.CreateChecked(_constants[i]);
        }
    }

    /// <summary>The state after the score in its register.</summary>
    public void Step<T>(T* registers)
        where T : unmanaged, IBinaryInteger<T>
    {
        Run(_step, registers);
        for (int i = 0; i < States; i++)
        {
            registers[i] = registers[States + i];
        }
    }

    /// <summary>The result into its register; false where there is none.</summary>
    public bool Finish<T>(T* registers)
        where T : unmanaged, IBinaryInteger<T> => Run(_finish, registers);

    private static bool Run<T>(FoldOperation[] operations, T* registers)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int at = 0; at < operations.Length; at++)
        {
            ref readonly var o = ref operations[at];
            switch (o.Code)
            {
                case FoldCode.Add:
                    registers[o.Target] = checked(registers[o.A] + registers[o.B]);
                    break;
                case FoldCode.Subtract:
                    registers[o.Target] = checked(registers[o.A] - registers[o.B]);
                    break;
                case FoldCode.Multiply:
                    registers[o.Target] = checked(registers[o.A] * registers[o.B]);
                    break;
                case FoldCode.Divide:
                    registers[o.Target] = Divide(registers[o.A], registers[o.B]);
                    break;
                case FoldCode.Copy:
                    registers[o.Target] = registers[o.A];
                    break;
                case FoldCode.Unless:
                    at = Holds(o.Operator, registers[o.A], registers[o.B]) ? at : o.Target - 1;
                    break;
                case FoldCode.Jump:
                    at = o.Target - 1;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary><see cref="Rounding.Divide"/>; in 64 bits, of which the least value is never reached, by the processor.</summary>
    private static T Divide<T>(T dividend, T divisor)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(Int128))
        {
            return (T)(object)Rounding.Divide((Int128)(object)dividend, (Int128)(object)divisor);
        }

        var (quotient, remainder) = T.DivRem(dividend, divisor);
        var magnitude = T.Abs(remainder);
        return magnitude >= T.Abs(divisor) - magnitude && magnitude != T.Zero
            ? T.IsNegative(dividend) == T.IsNegative(divisor) ? quotient + T.One : quotient - T.One
            : quotient;
    }

    private static bool Holds<T>(ComparisonOperator op, T left, T right)
        where T : unmanaged, IBinaryInteger<T> => op switch
    {
        ComparisonOperator.Equal => left == right,
        ComparisonOperator.NotEqual => left != right,
        ComparisonOperator.Less => left < right,
        ComparisonOperator.LessOrEqual => left <= right,
        ComparisonOperator.Greater => left > right,
        _ => left >= right,
    };
}
