namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>What is made of two masks.</summary>
internal enum MaskOperation
{
    /// <summary>Both.</summary>
    And,

    /// <summary>Either.</summary>
    Or,

    /// <summary>The first and not the second.</summary>
    AndNot,
}

/// <summary>Two masks joined.</summary>
internal sealed unsafe record MaskStep(MaskOperation Operation, Register Left, Register Right) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Left, Right];

    public override void Run(LaneWorkspace w)
    {
        int count = w.Rows(Result);
        switch (Operation)
        {
            case MaskOperation.And:
                w.Kernels.And(w.Masks(Left), w.Masks(Right), w.Masks(Result), count);
                break;
            case MaskOperation.Or:
                w.Kernels.Or(w.Masks(Left), w.Masks(Right), w.Masks(Result), count);
                break;
            default:
                w.Kernels.AndNot(w.Masks(Left), w.Masks(Right), w.Masks(Result), count);
                break;
        }
    }
}
