namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>One number or another, by a mask.</summary>
internal sealed unsafe record SelectStep(Register Mask, Register Then, Register Otherwise) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Mask, Then, Otherwise];

    public override void Run(LaneWorkspace w) => w.Kernels.Select(w.Masks(Mask), w.Numbers(Then), w.Numbers(Otherwise), w.Numbers(Result), w.Rows(Result));
}
