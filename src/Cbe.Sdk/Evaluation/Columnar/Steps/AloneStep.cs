using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>What is made of one number.</summary>
internal enum AloneOperation
{
    /// <summary>Its negative.</summary>
    Negate,

    /// <summary>Its magnitude.</summary>
    Absolute,

    /// <summary>Rounded to a multiple of a unit, half away from zero.</summary>
    Round,

    /// <summary>Times a factor.</summary>
    Times,
}

/// <summary>Arithmetic on one number.</summary>
/// <param name="Operation">Which.</param>
/// <param name="Operand">The number.</param>
/// <param name="By">The unit, or the factor.</param>
internal sealed unsafe record AloneStep(AloneOperation Operation, Register Operand, long By = Number.Scale) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Operand];

    public override void Run(LaneWorkspace w)
    {
        long* operand = w.Numbers(Operand);
        long* result = w.Numbers(Result);
        int rows = w.Rows(Result);
        switch (Operation)
        {
            case AloneOperation.Negate:
                w.Kernels.Negate(operand, result, rows);
                break;
            case AloneOperation.Absolute:
                w.Kernels.Absolute(operand, result, rows);
                break;
            case AloneOperation.Round:
                w.Kernels.Round(operand, By, result, rows);
                break;
            default:
                w.Kernels.Widen(operand, By, 0, result, rows);
                break;
        }
    }
}
