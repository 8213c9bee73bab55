namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>What is made of two numbers.</summary>
internal enum NumberOperation
{
    /// <summary>The sum.</summary>
    Add,

    /// <summary>The difference.</summary>
    Subtract,

    /// <summary>The product, rounded once.</summary>
    Multiply,

    /// <summary>The quotient, rounded once.</summary>
    Divide,

    /// <summary>The rest, with the sign of the dividend.</summary>
    Remainder,

    /// <summary>The smaller.</summary>
    Minimum,

    /// <summary>The greater.</summary>
    Maximum,
}

/// <summary>Arithmetic on two numbers. A quotient by zero means nothing: whoever asks for it makes it missing.</summary>
internal sealed unsafe record NumberStep(NumberOperation Operation, Register Left, Register Right) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Left, Right];

    public override void Run(LaneWorkspace w)
    {

        long* a = w.Numbers(Left);
        long* b = w.Numbers(Right);
        long* r = w.Numbers(Result);
        int rows = w.Rows(Result);
        switch (Operation)
        {
            case NumberOperation.Add:
                w.Kernels.Add(a, b, r, rows);
                break;
            case NumberOperation.Subtract:
                w.Kernels.Subtract(a, b, r, rows);
                break;
            case NumberOperation.Multiply:
                w.Kernels.Multiply(a, b, r, rows);
                break;
            case NumberOperation.Divide:
                w.Kernels.Divide(a, b, r, rows);
                break;
            case NumberOperation.Remainder:
                w.Kernels.Remainder(a, b, r, rows);
                break;
            case NumberOperation.Minimum:
                w.Kernels.Minimum(a, b, r, rows);
                break;
            default:
                w.Kernels.Maximum(a, b, r, rows);
                break;
        }
    }
}
